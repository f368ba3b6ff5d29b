import { fold } from './fold.ts';
import type { FormDescription } from './form.ts';
import { FIELD_MEANINGS, type FieldMeaning, FORM_PURPOSES, type FormPurpose, type FormWords } from './form-words.ts';
import { patternOf } from './phrase.ts';

/** The words of one language or of several, ready to be tried on texts. Texts are folded first. */
export type Vocabulary = {
  means: (meaning: FieldMeaning, folded: string) => boolean;
  speaksOf: (purpose: FormPurpose, folded: string) => boolean;
};

/**
 * The vocabulary a form is read with: the declared language and English, in which developers name things. English is
 * also what templates declare that nobody translated, so a form that calls itself English, or nothing, is read as well
 * in the language whose words it uses most.
 */
export function vocabularyFor(form: FormDescription, words: readonly FormWords[]): Vocabulary {
  const english = words.filter(({ language }) => language === 'en');
  const declared = words.filter(({ language }) => language === form.language);
  if (form.language !== 'en' && declared.length > 0) return join([...declared, ...english]);
  const texts = [...form.submits, ...form.headings, ...form.fields.flatMap(({ labels }) => labels)].map(fold);
  const guessed = mostSpoken(
    texts,
    words.filter(({ language }) => language !== 'en'),
  );
  return guessed !== undefined && hits(guessed, texts) > Math.max(...english.map((each) => hits(each, texts)), 0)
    ? join([guessed, ...english])
    : join(english);
}

function mostSpoken(texts: string[], words: readonly FormWords[]): FormWords | undefined {
  let best: { words: FormWords; count: number } | undefined;
  for (const candidate of words) {
    const count = hits(candidate, texts);
    if (count > (best?.count ?? 0)) best = { words: candidate, count };
  }
  return best?.words;
}

/** How many of the texts a language recognises. */
function hits(words: FormWords, texts: string[]): number {
  const { fields, purposes } = compiled(words);
  const patterns = [...fields.values(), ...purposes.values()];
  return texts.filter((text) => patterns.some((pattern) => pattern.test(text))).length;
}

function join(all: readonly FormWords[]): Vocabulary {
  const languages = all.map(compiled);
  return {
    means: (meaning, folded) => languages.some(({ fields }) => fields.get(meaning)?.test(folded) === true),
    speaksOf: (purpose, folded) => languages.some(({ purposes }) => purposes.get(purpose)?.test(folded) === true),
  };
}

type Compiled = { fields: Map<FieldMeaning, RegExp>; purposes: Map<FormPurpose, RegExp> };

/** Compiling is dear and its result never changes: once per record is enough. */
const COMPILED = new WeakMap<FormWords, Compiled>();

function compiled(words: FormWords): Compiled {
  const known = COMPILED.get(words);
  if (known !== undefined) return known;
  const fresh: Compiled = {
    fields: new Map(FIELD_MEANINGS.map((meaning) => [meaning, patternOf(words.fields[meaning] ?? '')])),
    purposes: new Map(FORM_PURPOSES.map((purpose) => [purpose, patternOf(words.purposes[purpose] ?? '')])),
  };
  COMPILED.set(words, fresh);
  return fresh;
}

import { expect, test } from 'vitest';
import { FIELD_MEANINGS, FORM_PURPOSES } from '../../core/register/form-words.ts';
import { patternOf } from '../../core/register/phrase.ts';
import { FORM_WORDS } from './forms.ts';

/** The official languages of the Union, and Norwegian, Icelandic, Ukrainian and Turkish. */
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro sk sl sv tr uk'.split(' ');

test('forms are read in every language of the Union, and four more', () => {
  expect(FORM_WORDS.map(({ language }) => language).sort()).toEqual(LANGUAGES);
});

test.each(FORM_WORDS)(
  '$language has words for what people fill in, and no phrase that is found everywhere',
  (words) => {
    for (const meaning of ['email', 'phone', 'name', 'street', 'postcode', 'city', 'message'] as const) {
      expect(words.fields[meaning], meaning).toBeTruthy();
    }
    for (const purpose of FORM_PURPOSES) expect(words.purposes[purpose], purpose).toBeTruthy();
    for (const phrases of [...FIELD_MEANINGS.map((each) => words.fields[each]), ...Object.values(words.purposes)]) {
      expect(patternOf(phrases ?? '').test(' zzz zzz zzz ')).toBe(false);
    }
  },
);

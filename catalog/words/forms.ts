import type { FormWords } from '../../core/register/form-words.ts';

/** The words of forms, a language a file. */
export const FORM_WORDS: readonly FormWords[] = Object.values(
  import.meta.glob<FormWords>('./forms/*.ts', { eager: true, import: 'words' }),
);

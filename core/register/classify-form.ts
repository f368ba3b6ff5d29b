import type { FormClass, FormDescription } from './form.ts';
import type { FormWords } from './form-words.ts';

/** Kind and categories of what a form leaves, or undefined where it leaves nothing worth a row. */
export function classifyForm(_form: FormDescription, _words: readonly FormWords[]): FormClass | undefined {
  return undefined;
}

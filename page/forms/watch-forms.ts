import type { FormClass } from '../../core/register/form.ts';
import type { FormWords } from '../../core/register/form-words.ts';

export type SentForm = FormClass & { fingerprint: string };

export type FormWatch = {
  window: Window & typeof globalThis;
  words: readonly FormWords[];
  /** A form was really sent. Called once per sending. */
  sent: (form: SentForm) => void;
  /** The page shows, as it loads, a form through which one signs up or in. */
  shown: (fingerprint: string) => void;
};

/** Watches the forms of one frame. Gives the function that ends the watch. */
export function watchForms(_watch: FormWatch): () => void {
  return () => {};
}

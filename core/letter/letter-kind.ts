import type { LetterKind } from '../request/event.ts';
import type { LetterLanguage } from './letter.ts';

/** Something the law wants a letter to say, and words by which it is known to be said. */
export type ChecklistPoint = {
  /** Where the law asks for it. */
  source: string;
  says: Record<LetterLanguage, string>;
};

/** A kind of letter: what its templates may name, and what they must say. */
export type LetterKindRecord = {
  id: LetterKind;
  /** Every value a template of this kind may name, as a path. */
  offers: readonly string[];
  checklist: readonly ChecklistPoint[];
};

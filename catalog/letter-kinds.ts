import type { LetterKindRecord } from '../core/letter/letter-kind.ts';
import type { LetterKind } from '../core/request/event.ts';

const files = import.meta.glob<{ kind: LetterKindRecord }>('./letter-kinds/*.ts', { eager: true });

/** Every kind of letter, by its id. */
export const LETTER_KIND_RECORDS: ReadonlyMap<LetterKind, LetterKindRecord> = new Map(
  Object.values(files).map(({ kind }) => [kind.id, kind]),
);

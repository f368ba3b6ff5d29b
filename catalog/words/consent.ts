import type { ConsentWords } from '../../core/consent/words.ts';

const files = import.meta.glob<{ words: ConsentWords }>('./consent/*.ts', { eager: true });

/** The words of every language there is a file for. */
export const CONSENT_WORDS: readonly ConsentWords[] = Object.values(files).map(({ words }) => words);

import { readdirSync } from 'node:fs';
import type { ConsentWords } from '../../core/consent/words.ts';

const FOLDER = new URL('../../catalog/words/consent/', import.meta.url);

/** Every file of catalog/words/consent/, as catalog/words/consent.ts collects them in the extension. */
export async function readVocabularies(): Promise<readonly ConsentWords[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, FOLDER).href)));
  return modules.map((module: { words: ConsentWords }) => module.words);
}

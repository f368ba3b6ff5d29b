import type { ItemWords } from '../../core/notice/items/words.ts';
import { de } from './notice-items/de.ts';
import { en } from './notice-items/en.ts';
import { es } from './notice-items/es.ts';
import { fr } from './notice-items/fr.ts';
import { it } from './notice-items/it.ts';
import { nl } from './notice-items/nl.ts';
import { pl } from './notice-items/pl.ts';
import { pt } from './notice-items/pt.ts';

/** The words of every language, in one list. By name and not by glob: benches read it under plain Node. */
export const ITEM_WORDS: readonly ItemWords[] = [de, en, es, fr, it, nl, pl, pt];

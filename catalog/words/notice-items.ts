import type { ItemWords } from '../../core/notice/items/words.ts';
import { cs } from './notice-items/cs.ts';
import { da } from './notice-items/da.ts';
import { de } from './notice-items/de.ts';
import { en } from './notice-items/en.ts';
import { es } from './notice-items/es.ts';
import { fi } from './notice-items/fi.ts';
import { fr } from './notice-items/fr.ts';
import { hu } from './notice-items/hu.ts';
import { it } from './notice-items/it.ts';
import { nl } from './notice-items/nl.ts';
import { pl } from './notice-items/pl.ts';
import { pt } from './notice-items/pt.ts';
import { ro } from './notice-items/ro.ts';
import { sv } from './notice-items/sv.ts';

/** The words of every language, in one list. By name and not by glob: benches read it under plain Node. */
export const ITEM_WORDS: readonly ItemWords[] = [cs, da, de, en, es, fi, fr, hu, it, nl, pl, pt, ro, sv];

import type { NoticeWords } from '../../core/notice/words.ts';
import { bg } from './notice/bg.ts';
import { ca } from './notice/ca.ts';
import { cs } from './notice/cs.ts';
import { da } from './notice/da.ts';
import { de } from './notice/de.ts';
import { el } from './notice/el.ts';
import { en } from './notice/en.ts';
import { es } from './notice/es.ts';
import { et } from './notice/et.ts';
import { fi } from './notice/fi.ts';
import { fr } from './notice/fr.ts';
import { ga } from './notice/ga.ts';
import { hr } from './notice/hr.ts';
import { hu } from './notice/hu.ts';
import { is } from './notice/is.ts';
import { it } from './notice/it.ts';
import { lt } from './notice/lt.ts';
import { lv } from './notice/lv.ts';
import { mt } from './notice/mt.ts';
import { nl } from './notice/nl.ts';
import { no } from './notice/no.ts';
import { pl } from './notice/pl.ts';
import { pt } from './notice/pt.ts';
import { ro } from './notice/ro.ts';
import { sk } from './notice/sk.ts';
import { sl } from './notice/sl.ts';
import { sv } from './notice/sv.ts';
import { tr } from './notice/tr.ts';
import { uk } from './notice/uk.ts';

/** The words of every language, in one list. By name and not by glob: benches read it under plain Node. */
export const NOTICE_WORDS: readonly NoticeWords[] = [
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  is,
  it,
  lt,
  lv,
  mt,
  nl,
  no,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  tr,
  uk,
];

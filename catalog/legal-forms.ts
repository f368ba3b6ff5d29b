import type { LegalForms } from '../core/notice/legal-forms.ts';
import { forms as ae } from './legal-forms/ae.ts';
import { forms as at } from './legal-forms/at.ts';
import { forms as au } from './legal-forms/au.ts';
import { forms as be } from './legal-forms/be.ts';
import { forms as bg } from './legal-forms/bg.ts';
import { forms as ca } from './legal-forms/ca.ts';
import { forms as ch } from './legal-forms/ch.ts';
import { forms as cz } from './legal-forms/cz.ts';
import { forms as de } from './legal-forms/de.ts';
import { forms as dk } from './legal-forms/dk.ts';
import { forms as ee } from './legal-forms/ee.ts';
import { forms as es } from './legal-forms/es.ts';
import { forms as fi } from './legal-forms/fi.ts';
import { forms as fr } from './legal-forms/fr.ts';
import { forms as gb } from './legal-forms/gb.ts';
import { forms as gr } from './legal-forms/gr.ts';
import { forms as hr } from './legal-forms/hr.ts';
import { forms as hu } from './legal-forms/hu.ts';
import { forms as ie } from './legal-forms/ie.ts';
import { forms as ind } from './legal-forms/in.ts';
import { forms as is } from './legal-forms/is.ts';
import { forms as it } from './legal-forms/it.ts';
import { forms as lt } from './legal-forms/lt.ts';
import { forms as lu } from './legal-forms/lu.ts';
import { forms as lv } from './legal-forms/lv.ts';
import { forms as nl } from './legal-forms/nl.ts';
import { forms as no } from './legal-forms/no.ts';
import { forms as pl } from './legal-forms/pl.ts';
import { forms as pt } from './legal-forms/pt.ts';
import { forms as ro } from './legal-forms/ro.ts';
import { forms as se } from './legal-forms/se.ts';
import { forms as si } from './legal-forms/si.ts';
import { forms as sk } from './legal-forms/sk.ts';
import { forms as tr } from './legal-forms/tr.ts';
import { forms as ua } from './legal-forms/ua.ts';
import { forms as us } from './legal-forms/us.ts';

/** The legal forms of every country we know, for telling a company's name from other words. */
export const LEGAL_FORMS: readonly LegalForms[] = [
  ae,
  at,
  au,
  be,
  bg,
  ca,
  ch,
  cz,
  de,
  dk,
  ee,
  es,
  fi,
  fr,
  gb,
  gr,
  hr,
  hu,
  ie,
  ind,
  is,
  it,
  lt,
  lu,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  se,
  si,
  sk,
  tr,
  ua,
  us,
];

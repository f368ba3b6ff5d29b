import { TCString } from '@iabtechlabtcf/core';
import type { Evidence, EvidencePurpose } from './evidence.ts';
import { fieldOf, isRecord, recordOf, textOf, unescaped } from './parse.ts';
import type { StoredEntry } from './snapshot.ts';

const PURPOSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** A purpose that may rest on legitimate interest at all: 1 never, 3 to 6 no longer since version 2.2. */
const BY_INTEREST = [2, 7, 8, 9, 10, 11];
const SPECIAL_FEATURES = [1, 2];
/** Written behind the name of a purpose or partner that rests on legitimate interest. */
export const BY_INTEREST_TOO = ' (legitimate interest)';
/** Of partners, only those that are still granted something stand among what is granted, and no more than this. */
const MOST_PARTNERS = 1_900;

/** Names for numbers; catalog/tcf-purposes.ts has the framework's own. */
export type TcfNames = {
  purposes?: Readonly<Record<number, string>>;
  specialFeatures?: Readonly<Record<number, string>>;
  /** Of partners, as the platform's own list names them. */
  partners?: Readonly<Record<number, string>>;
};

/** Whether a number is granted. */
type Granted = (id: number) => boolean;

type TcfChoice = {
  consent: Granted;
  interest: Granted;
  specialFeature: Granted;
  partners: readonly number[];
  partnersByInterest: readonly number[];
};

/**
 * The choice in what the TCF's API answers (`TCData`), as declared by the site. Undefined where the banner is still
 * shown, where nobody was asked because the GDPR does not apply, or where it is no such answer.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework TCFv2, CMP API: TCData
 */
export function readTcData(data: unknown, names?: TcfNames | undefined): Evidence | undefined {
  if (!isRecord(data) || data.gdprApplies === false) return undefined;
  if (data.eventStatus !== 'useractioncomplete' && data.eventStatus !== 'tcloaded') return undefined;
  const consents = fieldOf(data.purpose, 'consents');
  const partners = fieldOf(data.vendor, 'consents');
  if (!isRecord(consents) && !isRecord(partners)) {
    return textOf(data.tcString) === undefined ? undefined : readTcString(String(data.tcString), '__tcfapi', names);
  }
  return evidenceFrom(
    {
      consent: grantedIn(consents),
      interest: grantedIn(fieldOf(data.purpose, 'legitimateInterests')),
      specialFeature: grantedIn(data.specialFeatureOptins),
      partners: numbersOf(partners),
      partnersByInterest: numbersOf(fieldOf(data.vendor, 'legitimateInterests')),
    },
    '__tcfapi',
    names,
  );
}

const LONGEST_NAME = 120;

/** Names of partners by their number, in what the page says is the list of its platform (`{755: 'Google …'}`). */
export function partnerNames(list: unknown): Record<number, string> {
  const named = Object.entries(recordOf(list)).flatMap(([id, name]) => {
    const folded = isPartner(id) ? textOf(name)?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) : undefined;
    return folded ? [[id, folded] as const] : [];
  });
  return Object.fromEntries(named.slice(0, MOST_PARTNERS));
}

/**
 * The partners that the person was asked about: all that the API tells a state of, granted or not; where it tells only what
 * is granted, those of the platform's list.
 */
export function partnersAsked(data: unknown, names: Readonly<Record<number, string>> = {}): string[] {
  const states = ['consents', 'legitimateInterests'].flatMap((kind) => {
    const map = fieldOf(fieldOf(data, 'vendor'), kind);
    return isRecord(map) ? Object.entries(map).filter(([id]) => isPartner(id)) : [];
  });
  const ids = states.some(([, granted]) => granted === false)
    ? states.map(([id]) => Number(id))
    : Object.keys(names).map(Number);
  return [...new Set(ids)].slice(0, MOST_PARTNERS).map((id) => partnerName(id, names));
}

function partnerName(id: number, names: Readonly<Record<number, string>> | undefined): string {
  return names?.[id] ?? `IAB partner ${id}`;
}

function isPartner(id: string): boolean {
  return /^\d{1,5}$/.test(id);
}

/** The choice in a consent string of the TCF, version 2; undefined where it is none. `from` says where it stood. */
export function readTcString(tcString: string, from: string, names?: TcfNames | undefined): Evidence | undefined {
  const model = decoded(tcString);
  if (model === undefined) return undefined;
  const ids = (vector: { forEach(each: (value: boolean, id: number) => void): void }): number[] => {
    const found: number[] = [];
    vector.forEach((value, id) => {
      if (value) found.push(id);
    });
    return found;
  };
  return evidenceFrom(
    {
      consent: (id) => model.purposeConsents.has(id),
      interest: (id) => model.purposeLegitimateInterests.has(id),
      specialFeature: (id) => model.specialFeatureOptins.has(id),
      partners: ids(model.vendorConsents),
      partnersByInterest: ids(model.vendorLegitimateInterests),
    },
    from,
    names,
  );
}

/** Where platforms keep a consent string: alone, or inside something of their own. */
const NAMES_OF_STRINGS = /euconsent|eupubconsent|tc_?string|iabtcf|fccdcf|_sp_user_consent|cmpconsent|gpp/i;
const STRING = /(?:^|[^\w.-])(C[\w-]{35,}(?:\.[\w-]+)*)/g;

/** The choice in a cookie or key that holds a consent string; undefined where it holds none. */
export function readStoredTcString({ name, value }: StoredEntry, names?: TcfNames | undefined): Evidence | undefined {
  if (!NAMES_OF_STRINGS.test(name) || value.length > 100_000) return undefined;
  for (const [, candidate = ''] of unescaped(value).matchAll(STRING)) {
    const evidence = readTcString(candidate, name, names);
    if (evidence !== undefined) return evidence;
  }
  return undefined;
}

function decoded(tcString: string) {
  // Version 2 begins with C; other things that begin so are told by the rest.
  if (!/^C[\w-]{35,}(?:\.[\w-]+)*$/.test(tcString) || tcString.length > 20_000) return undefined;
  try {
    const model = TCString.decode(tcString);
    const plausible =
      Number(model.version) === 2 &&
      Number(model.cmpId) > 0 &&
      /^[A-Z]{2}$/.test(model.consentLanguage) &&
      model.created.getUTCFullYear() >= 2019;
    return plausible ? model : undefined;
  } catch {
    return undefined;
  }
}

function evidenceFrom(choice: TcfChoice, from: string, names: TcfNames | undefined): Evidence {
  const purposeName = (id: number): string => names?.purposes?.[id] ?? `Purpose ${id}`;
  const one = (kind: EvidencePurpose['kind'], name: string, granted: boolean): EvidencePurpose => ({
    name,
    granted,
    necessary: false,
    kind,
  });
  const byInterest = PURPOSES.filter((id) => BY_INTEREST.includes(id) || (id > 1 && choice.interest(id)));
  return {
    source: 'tcf',
    from,
    purposes: [
      ...PURPOSES.map((id) => one('purpose', purposeName(id), choice.consent(id))),
      ...SPECIAL_FEATURES.map((id) =>
        one('special-feature', names?.specialFeatures?.[id] ?? `Special feature ${id}`, choice.specialFeature(id)),
      ),
      ...byInterest.map((id) =>
        one('legitimate-interest', `${purposeName(id)}${BY_INTEREST_TOO}`, choice.interest(id)),
      ),
      ...choice.partners.slice(0, MOST_PARTNERS).map((id) => one('partner', partnerName(id, names?.partners), true)),
      ...choice.partnersByInterest
        .slice(0, MOST_PARTNERS)
        .map((id) => one('partner-legitimate-interest', `${partnerName(id, names?.partners)}${BY_INTEREST_TOO}`, true)),
    ],
  };
}

function grantedIn(map: unknown): Granted {
  return (id) => fieldOf(map, String(id)) === true;
}

function numbersOf(map: unknown): number[] {
  if (!isRecord(map)) return [];
  return Object.entries(map)
    .filter(([id, granted]) => granted === true && isPartner(id))
    .map(([id]) => Number(id));
}

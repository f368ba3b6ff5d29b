import { isPreferences, saysOnlyThatSomebodyChose, senseOf } from './consent-name.ts';
import { wordSays } from './consent-word.ts';
import type { StoredPurpose } from './evidence.ts';
import { isRecord, parseBase64, parseChoice } from './parse.ts';
import { foldedName, optionalCookies } from './purpose-name.ts';
import { namesConsent } from './store-name.ts';

/**
 * What one value says, and how much that is worth: `named` tells purposes apart, a `word` says all or nothing of it, a
 * `bare` yes or no may only say that somebody chose.
 */
export type Reading = { weight: 'named' | 'word' | 'bare'; purposes: StoredPurpose[] };

/** A record or a list, as sites write them. */
export type Structure = Record<string, unknown> | readonly unknown[];

const DEEPEST = 6;
const MOST_FIELDS = 400;

/**
 * The record or list in a value: JSON, JSON in base64, `a=1&b=0`, `C0001:1,C0002:0`, `!a=false!b=true`,
 * `{necessary:true,…}` without quotes, `necessary|functional`. Undefined for a single word and for anything else.
 */
export function structureOf(value: string): Structure | undefined {
  const json = parseChoice(value);
  if (json !== undefined) return json as Structure;
  if (value.length >= 12) {
    const inside = parseChoice(parseBase64(value) ?? '');
    if (inside !== undefined) return inside as Structure;
  }
  return pairsOf(value) ?? namesOf(value);
}

function pairsOf(value: string): Record<string, unknown> | undefined {
  const text = value.replace(/^[{[(]|[}\])]$/g, '');
  for (const separator of ['&', '!', '|', ';', ',']) {
    const parts = text.split(separator).filter((part) => part.trim() !== '');
    if (parts.length < 2 && separator !== '!' && separator !== ',') continue;
    if (separator === '!' && !text.startsWith('!')) continue;
    const pairs = parts.map((part) => /^\s*["']?([^"'=:]{1,60})["']?\s*[=:]\s*(.*?)\s*$/s.exec(part));
    if (pairs.length === 0 || !pairs.every((pair) => pair !== null)) continue;
    const fields = pairs.map((pair) => [pair?.[1]?.trim() ?? '', unquoted(pair?.[2] ?? '')] as const);
    // A moment such as 2026-11-24T10:00 reads as a pair too.
    if (fields.every(([name]) => /^[\d\sT-]+$/.test(name)) && fields.length < 2) continue;
    return Object.fromEntries(fields);
  }
  return undefined;
}

function namesOf(value: string): string[] | undefined {
  const names = value.split(/[|,;]/).map((name) => unquoted(name.trim()));
  const looksLikeNames = names.length > 1 && names.every((name) => /^[\p{L}][\p{L}\p{N} _.-]{1,40}$/u.test(name));
  return looksLikeNames ? names : undefined;
}

function unquoted(text: string): string {
  return text.replace(/^["']|["']$/g, '');
}

/** A field under which everything is a purpose, whatever it is called. */
const CONTAINER =
  /^(?:con|cmp|consents?|cookieconsent|consentstate|purposes?|categor(?:y|ies)|cookiecategories|groups?|preferences|services?|vendors?|permissions?|optional(?:cookies)?|allowed|cookies)$/;
/** A list under such a name holds what was accepted. */
const ACCEPTED_LIST =
  /accept|approv|allow|grant|agree|enable|consent|categor|level|purpose|group|(?:^|[^a-z])(?:opt.?in|selected|checked)/;
/** … and says so itself. */
const ACCEPTED = /accept|approv|allow|grant|agree|enable|opt.?in/;
const DENIED_LIST = /den(?:y|ied)|reject|refus|declin|disable|disallow|block|opt.?out/;
/** A field that says of its parent whether it is granted. */
const STATE =
  /^(?:consented|consent|granted|status|value|enabled|allowed|accepted|given|state|checked|active|selected|choice|decision|answer|agreed|permission|wanted|isaccepted|isallowed|isenabled|isgranted|isconsented|action|clickedbutton)$/;

/** A field that holds a word for all of it. */
const DECISION =
  /^(?:level|consentlevel|selection|option|result|preference|type|consenttype|cookies|userchoice|cookiechoice)$/;

type Found = {
  name: string;
  granted: boolean;
  kind: 'necessary' | 'optional' | 'functional' | undefined;
  /** Stands where only purposes stand. */
  sure: boolean;
  /** From a list of what was refused, which does not say that nothing was allowed. */
  denied?: boolean;
};
type Findings = {
  states: Found[];
  /** Words for all of it. */
  words: { granted: boolean; bare: boolean }[];
  /** There was a list of what was accepted. */
  listed: boolean;
  fields: number;
};

/** What a record or list says. `spoken`: its name is one that speaks of consent; else it has to say so itself. */
export function readStructure(structure: Structure, name: string, spoken: boolean): Reading | undefined {
  const findings: Findings = { states: [], words: [], listed: false, fields: 0 };
  const folded = foldedName(name);
  const ofAccepted = spoken && !DENIED_LIST.test(folded);
  const strongName = ofAccepted && (ACCEPTED_LIST.test(folded) || /gdpr|rgpd|dsgvo|cookie/i.test(name));
  // « accepted-cookies: [] » tells that nothing was; « cookie_consent: [] » may only tell that nobody chose.
  const listName = ofAccepted && ACCEPTED.test(folded) ? 'accepted categories' : 'categories';
  if (Array.isArray(structure)) readList(structure, strongName ? listName : name, findings);
  else walk(structure as Record<string, unknown>, [], findings, 0);
  if (findings.fields > MOST_FIELDS) return undefined;

  if (!spoken) {
    const optional = findings.states.some(({ kind }) => kind === 'optional');
    const necessary = findings.states.some(({ kind }) => kind === 'necessary');
    if (!optional || !necessary) return undefined;
  }
  return judged(findings, senseOf(name).means === 'allowed');
}

function judged({ states, words, listed }: Findings, nameSaysAllowed: boolean): Reading | undefined {
  if (states.length > 0 && states.every(({ denied }) => denied)) return undefined;
  const known = states.some(({ kind }) => kind !== undefined);
  const counted = states.filter(({ kind, sure }) => kind !== undefined || sure || known);
  const necessary = counted.filter(({ kind }) => kind === 'necessary');
  const optional = counted.filter(({ kind }) => kind !== 'necessary');
  if (counted.length === 0 && states.length > 0 && nameSaysAllowed && states.every(({ granted }) => granted)) {
    return { weight: 'word', purposes: [optionalCookies(true)] };
  }
  // “Functional” is what some call necessary: allowed, it is told apart only beside another that is called so.
  const vague = optional.filter(
    ({ kind, granted }) => granted && (kind === undefined || (kind === 'functional' && necessary.length === 0)),
  );
  const grantedForSure = optional.some(({ kind, granted }) => kind === 'optional' && granted);
  if (vague.length > 0 && !grantedForSure) {
    const everything = optional.every(({ granted }) => granted) && nameSaysAllowed;
    return everything ? { weight: 'word', purposes: [optionalCookies(true)] } : undefined;
  }
  const spoken = words.filter(({ bare }) => !bare);
  if (optional.length > 0 || (listed && necessary.length > 0)) {
    const refused = optional.every(({ granted }) => !granted);
    // It says « accepted » and lists nothing that was: not understood.
    if (refused && spoken.some(({ granted }) => granted)) return undefined;
    const purposes = [...necessary, ...optional].map(({ name, granted, kind }) => ({
      name,
      granted,
      necessary: kind === 'necessary',
    }));
    return { weight: 'named', purposes: optional.length === 0 ? [...purposes, optionalCookies(false)] : purposes };
  }
  const said = spoken.length > 0 ? spoken : words;
  const [first] = said;
  if (first === undefined) return undefined;
  if (said.some(({ granted }) => granted !== first.granted)) return undefined;
  return { weight: spoken.length > 0 ? 'word' : 'bare', purposes: [optionalCookies(first.granted)] };
}

function walk(record: Record<string, unknown>, path: readonly string[], findings: Findings, depth: number): void {
  if (depth > DEEPEST) return;
  for (const [name, value] of Object.entries(record)) {
    if (++findings.fields > MOST_FIELDS) return;
    const inside = typeof value === 'string' ? nested(value) : value;
    if (Array.isArray(inside)) readList(inside, name, findings);
    else if (isRecord(inside)) walk(inside, [...path, name], findings, depth + 1);
    else readField(name, inside, path, findings);
  }
}

/** A list or record written as text inside another. */
function nested(value: string): unknown {
  if (value.length < 3 || !/[{[:]/.test(value) || /^\w+:\/\//.test(value)) return value;
  const json = parseChoice(value);
  if (json !== undefined) return json;
  return /^[\w-]{1,40}:[01](?:,[\w-]{1,40}:[01])*$/.test(value) ? (pairsOf(value) ?? value) : value;
}

function readField(name: string, value: unknown, path: readonly string[], findings: Findings): void {
  const said = stateOf(value);
  if (said === undefined) return;
  const folded = foldedName(name).replace(/[^a-z]/g, '');
  const parent = path.at(-1);
  if (STATE.test(folded)) {
    const about = parent === undefined ? undefined : senseOf(parent);
    const inContainer = isContainer(path.at(-2));
    if (parent !== undefined && (about?.kind !== undefined || inContainer)) {
      findings.states.push({ name: parent, granted: said.granted, kind: about?.kind, sure: inContainer });
    } else findings.words.push(said);
    return;
  }
  if (!said.bare && DECISION.test(folded)) {
    findings.words.push(said);
    return;
  }
  const sense = senseOf(name);
  // Sites grant this one as they please, for what is necessary too.
  if (/^functionality_storage$/.test(foldedName(name).replaceAll(' ', '_'))) return;
  const kind = sense.kind ?? (isPreferences(name) && said.bare ? 'optional' : undefined);
  if (kind === undefined && sense.means === 'nothing') return;
  if (kind === undefined && sense.means !== 'neutral') {
    // `optOut: true`, `accepted: false`
    if (sense.means === 'refused' && !said.granted) return;
    const bare = said.bare && sense.means === 'allowed' && saysOnlyThatSomebodyChose(name);
    findings.words.push({ granted: sense.means === 'refused' ? false : said.granted, bare });
    return;
  }
  if (kind === undefined && namesConsent({ name })) {
    findings.words.push(said);
    return;
  }
  // A word that could be anything's: « plan: none ».
  if (kind === undefined && !said.bare && !isContainer(parent)) return;
  if (sense.means === 'refused' && !said.granted) return;
  const granted = sense.means === 'refused' ? false : said.granted;
  findings.states.push({ name, granted, kind, sure: isContainer(parent) });
}

function readList(list: readonly unknown[], name: string, findings: Findings): void {
  const folded = foldedName(name);
  const names = list.filter((item) => typeof item === 'string');
  findings.fields += list.length;
  const about = senseOf(name);
  // { statistics: ['google-analytics'], marketing: [] }: a list a category, of what is allowed in it.
  if (about.kind !== undefined && about.means === 'neutral') {
    findings.listed = true;
    findings.states.push({ name, granted: list.length > 0, kind: about.kind, sure: true });
    return;
  }
  if (list.length !== names.length) {
    for (const item of list) {
      if (!isRecord(item)) continue;
      // [{ name: 'analytics', enabled: false }, …]
      const called = [item.name, item.id, item.key, item.category, item.slug].find((one) => typeof one === 'string');
      if (typeof called === 'string') walk({ [called]: item }, ['categories'], findings, 2);
    }
    return;
  }
  const denied = DENIED_LIST.test(folded);
  if (!denied && !ACCEPTED_LIST.test(folded)) return;
  if (!denied) findings.listed = true;
  if (names.length === 0 && !denied && (ACCEPTED.test(folded) || folded.includes('consent'))) {
    findings.words.push({ granted: false, bare: false });
  }
  for (const each of names.slice(0, MOST_FIELDS)) {
    findings.states.push({ name: each, granted: !denied, kind: senseOf(each).kind, sure: true, denied });
  }
}

function stateOf(value: unknown): { granted: boolean; bare: boolean } | undefined {
  if (typeof value === 'boolean') return { granted: value, bare: true };
  if (value === 0 || value === 1) return { granted: value === 1, bare: true };
  // A single letter is somebody's name for something more often than a no.
  return typeof value === 'string' && !/^[a-z]$/i.test(value) ? wordSays(value) : undefined;
}

function isContainer(name: string | undefined): boolean {
  return name !== undefined && CONTAINER.test(foldedName(name).replace(/[^a-z]/g, ''));
}

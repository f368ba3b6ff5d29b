import type { Evidence, StoredChange, StoredChoice, StoredPurpose } from './evidence.ts';
import type { ConsentPlatform } from './platform.ts';
import { readChanges } from './read-changes.ts';
import { readConsentMode, withoutFunctionality } from './read-consent-mode.ts';
import { readGpp } from './read-gpp.ts';
import { partnerNames, partnersAsked, readStoredTcString, readTcData, type TcfNames } from './read-tcf.ts';
import { decodedValue, entriesNamed, entriesOf, isStoreOf, LONGEST_VALUE, type StoredEntry } from './snapshot.ts';
import type { StorageSnapshot, Survey } from './survey.ts';

/** What is known of a page at one moment. */
export type StoredFacts = {
  /** Every adapter there is. */
  platforms: readonly ConsentPlatform[];
  /** The frame's own storage, then the top frame's, and cookies that no script sees as one more. */
  storages: readonly StorageSnapshot[];
  /** What the page's scripts say now, in the frame and in the top frame. */
  surveys: readonly Survey[];
  /**
   * What changed since the banner was found. Absent when nothing was clicked yet; where it is given, what no script of
   * the page vouches for counts only if it changed.
   */
  changes?: readonly StoredChange[] | undefined;
  /** What changed since the page's scripts were asked: in that they know less than the store. */
  sinceSurvey?: readonly StoredChange[] | undefined;
  /** Ids of platforms whose banner was seen; a bundled build leaves no global that could be inspected. */
  seen?: readonly string[] | undefined;
  /** Names of the TCF's purposes; catalog/tcf-purposes.ts has them. */
  tcfNames?: TcfNames | undefined;
  /** What the page's scripts said before the click, if anybody asked. */
  surveysBefore?: readonly Survey[] | undefined;
};

export type WhatIsStored = {
  /** Each reading of the choice, the most reliable first; empty where none could be read. */
  evidence: Evidence[];
  /** The platform's own store, or else the cookie or key that was read. */
  choice: StoredChoice | undefined;
  /** The platform that is there, whether a choice was made or not. */
  platform: ConsentPlatform | undefined;
  version: string | undefined;
  /** Names of the partners that the person was asked about, or those on the platform's own list. */
  partners: readonly string[];
};

/**
 * The choice that a site stored, by all that can tell it: the platform's own store, the IAB's frameworks, Google's
 * Consent Mode, and last what changed with the click.
 */
export function evidenceOf(given: StoredFacts): WhatIsStored {
  const names = Object.assign({}, ...given.surveys.map(({ vendors }) => partnerNames(vendors)));
  const facts = { ...given, tcfNames: { ...given.tcfNames, partners: names } };
  const met = platformsMet(facts);
  const read = firstChoice(facts, met);
  const platform = read?.met.platform ?? met.find(({ inspected }) => inspected !== undefined)?.platform;
  const inspected = read === undefined ? met.find((one) => one.platform === platform)?.inspected : read.met.inspected;
  const ofPlatform: Evidence[] =
    read === undefined ? [] : [{ source: 'platform', purposes: read.choice.purposes, from: read.choice.name }];
  const declared = [...ofPlatform, ...present([tcfOf(facts), gppOf(facts)])];
  return {
    evidence: declared.length > 0 ? declared : undeclared(facts),
    choice: read?.choice,
    platform,
    version: platform?.version?.(inspected),
    partners: partnersNamed(facts, platform?.partners?.(inspected) ?? []),
  };
}

/** The TCF's partners where its API knows any, since the states that are read are theirs; or else the platform's list. */
function partnersNamed({ surveys, tcfNames }: StoredFacts, ofPlatform: readonly string[]): readonly string[] {
  const asked = surveys.flatMap(({ tcf }) =>
    readTcData(tcf) === undefined ? [] : partnersAsked(tcf, tcfNames?.partners),
  );
  return asked.length > 0 ? [...new Set(asked)] : ofPlatform;
}

/** What nobody declares: the changes of the click, and Google's Consent Mode, which beside them tells of less. */
function undeclared({ changes, surveys, surveysBefore }: StoredFacts): Evidence[] {
  // Before any click there is nothing that could have been changed by one.
  if (changes === undefined) return [];
  const changed = readChanges(changes);
  const before = surveysBefore?.map(({ consentMode }) => consentMode);
  const modes = present(
    surveys.map(({ consentMode }, index) => readConsentMode(consentMode, before && (before[index] ?? []))),
  );
  if (changed === undefined) return modes;
  return [changed, ...modes.map(withoutFunctionality).filter(({ purposes }) => purposes.length > 0)];
}

function tcfOf({ surveys, storages, changes, sinceSurvey = [], tcfNames }: StoredFacts): Evidence | undefined {
  for (const { tcf } of surveys) {
    const told = readTcData(tcf, tcfNames);
    if (told !== undefined) return told;
  }
  // Where the API says that nobody chose yet, a string that stands there is not this choice; one that was stored after it
  // was asked is, and a frame may be gone before it can be asked again.
  const apiKnowsOfNone = surveys.some(({ tcf }) => tcf !== undefined && tcf !== null);
  const counting = apiKnowsOfNone ? sinceSurvey : changes;
  for (const entry of storages.flatMap(entriesOf)) {
    if (counting !== undefined && !counting.some((change) => isStoreOf(entry, change))) continue;
    const stored = readStoredTcString(entry, tcfNames);
    if (stored !== undefined) return stored;
  }
  return undefined;
}

function gppOf({ surveys, changes, tcfNames }: StoredFacts): Evidence | undefined {
  const told = present(surveys.map(({ gpp }) => readGpp(gpp, tcfNames)))[0];
  // Not having opted out is where everybody begins; before a click it is no choice.
  if (changes === undefined && told?.purposes.every(({ granted }) => granted)) return undefined;
  return told;
}

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

type Met = { platform: ConsentPlatform; inspected: unknown };

/** The platforms the page's scripts vouch for first; then the others, whose stores may yet be there. */
function platformsMet({ platforms, surveys }: StoredFacts): Met[] {
  const inspected = platforms.flatMap((platform) => {
    const found = surveys
      .map((survey) => survey.platforms[platform.id])
      .find((said) => said !== undefined && said !== null);
    return found === undefined ? [] : [{ platform, inspected: found }];
  });
  const vouchedFor = new Set(inspected.map(({ platform }) => platform));
  return [
    ...inspected,
    ...platforms
      .filter((platform) => !vouchedFor.has(platform))
      .map((platform) => ({ platform, inspected: undefined })),
  ];
}

function firstChoice(facts: StoredFacts, met: readonly Met[]): { met: Met; choice: StoredChoice } | undefined {
  const someVouchedFor = met.some(({ inspected }) => inspected !== undefined);
  for (const storage of facts.storages) {
    const entries = entriesOf(storage);
    for (const one of met) {
      if (!counts(one, facts, someVouchedFor)) continue;
      const choice = choiceOf(one, entries);
      if (choice !== undefined) return { met: one, choice };
    }
  }
  return undefined;
}

/** A store that a platform left behind says nothing of the banner that was just answered. */
function counts({ platform, inspected }: Met, { changes, seen }: StoredFacts, someVouchedFor: boolean): boolean {
  if (inspected !== undefined || seen?.includes(platform.id)) return true;
  if (changes === undefined) return !someVouchedFor;
  return platform.stores(undefined).some((store) => changes.some((change) => isStoreOf(store, change)));
}

/** The choice that a platform keeps among `entries`; undefined where there is none to be read. */
export function choiceOf({ platform, inspected }: Met, entries: readonly StoredEntry[]): StoredChoice | undefined {
  const parts: { entry: StoredEntry; purposes: StoredPurpose[] }[] = [];
  const { decidedBy } = platform;
  const decided =
    decidedBy === undefined ||
    entriesNamed(decidedBy, entries).some((entry) => decidedBy.value?.test(decodedValue(entry)) ?? true);
  if (!decided) return undefined;
  for (const store of platform.stores(inspected)) {
    for (const entry of entriesNamed(store, entries)) {
      const purposes = platform.read(decodedValue(entry), inspected, entry.name);
      if (purposes === undefined) continue;
      if (platform.together === true) parts.push({ entry, purposes });
      else if (asksAnything(purposes)) return storedChoice([{ entry, purposes }]);
    }
  }
  return asksAnything(parts.flatMap(({ purposes }) => purposes)) ? storedChoice(parts) : undefined;
}

/** Where nothing optional stands there, nobody was asked anything. */
function asksAnything(purposes: readonly StoredPurpose[]): boolean {
  return purposes.some(({ necessary }) => !necessary);
}

function storedChoice(parts: readonly { entry: StoredEntry; purposes: StoredPurpose[] }[]): StoredChoice | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const value =
    parts.length === 1 ? first.entry.value : parts.map(({ entry }) => `${entry.name}=${entry.value}`).join('; ');
  return {
    where: first.entry.where,
    name: first.entry.name,
    value: (parts.length === 1 ? decodedValue(first.entry) : value).slice(0, LONGEST_VALUE),
    purposes: parts.flatMap(({ purposes }) => purposes),
  };
}

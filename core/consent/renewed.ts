import type { StoredChange } from './evidence.ts';
import { storesOf } from './find-acceptances.ts';
import { fieldOf } from './parse.ts';
import { readChanges } from './read-changes.ts';
import { readStoredTcString, readTcData } from './read-tcf.ts';
import { isStoreOf } from './snapshot.ts';
import type { Survey } from './survey.ts';
import type { WhatIsStored } from './what-is-stored.ts';

/** What happened between a moment and now. */
export type Meanwhile = {
  changes: readonly StoredChange[];
  surveysBefore: readonly Survey[];
  surveys: readonly Survey[];
};

/**
 * Whether the choice that is read now was stored meanwhile, or is declared to have been made meanwhile. A choice that stood
 * there all along proves nothing of a click, even where it reads as a refusal. A cookie that was written again with the same
 * value counts as stored, where its change is told; a key of the page's storage cannot tell.
 */
export function isRenewed({ evidence, platform, choice }: WhatIsStored, meanwhile: Meanwhile): boolean {
  const { changes, surveys } = meanwhile;
  const inspected = surveys.map(({ platforms }) => platform && platforms[platform.id]).find((said) => said != null);
  const stores = [...(platform === undefined ? [] : storesOf(platform, inspected)), ...(choice ? [choice] : [])];
  const stored = changes.some((change) => stores.some((store) => isStoreOf(store, change)) || holdsTcString(change));
  if (stored || readChanges(changes) !== undefined) return true;
  return evidence.some(({ source, from }) => {
    if (source === 'tcf') return from !== '__tcfapi' || tcfMovedOn(meanwhile);
    if (source === 'gpp') return gppMovedOn(meanwhile);
    // The others, but for the platform's own store, are read from what changed alone.
    return source !== 'platform';
  });
}

function holdsTcString({ where, name, after }: StoredChange): boolean {
  return after !== undefined && readStoredTcString({ where, name, value: after }) !== undefined;
}

/** The API asked before and does no more, it says that somebody acted who had not, or its string is another. */
function tcfMovedOn({ surveys, surveysBefore }: Meanwhile): boolean {
  return surveys.some(({ tcf }, at) => {
    if (readTcData(tcf) === undefined) return false;
    const before = surveysBefore[at]?.tcf;
    const was = fieldOf(before, 'eventStatus');
    if (fieldOf(tcf, 'eventStatus') === 'useractioncomplete' && was !== 'useractioncomplete') return true;
    const [now, then] = [fieldOf(tcf, 'tcString'), fieldOf(before, 'tcString')];
    return was === 'cmpuishown' || (typeof then === 'string' && typeof now === 'string' && now !== then);
  });
}

function gppMovedOn({ surveys, surveysBefore }: Meanwhile): boolean {
  const said = (gpp: unknown) =>
    JSON.stringify(['signalStatus', 'gppString', 'parsedSections'].map((name) => fieldOf(gpp, name)));
  return surveys.some(({ gpp }, at) => {
    const before = surveysBefore[at]?.gpp;
    return before != null && gpp != null && said(before) !== said(gpp);
  });
}

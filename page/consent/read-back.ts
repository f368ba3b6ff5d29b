import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { TCF_NAMES } from '../../catalog/tcf-purposes.ts';
import type { StoredChange } from '../../core/consent/evidence.ts';
import { isRenewed } from '../../core/consent/renewed.ts';
import { changesBetween, writtenAgain } from '../../core/consent/snapshot.ts';
import type { StorageSnapshot, Survey, SurveyAnswer } from '../../core/consent/survey.ts';
import { evidenceOf, type WhatIsStored } from '../../core/consent/what-is-stored.ts';
import { pageStorage } from './page-storage.ts';

/** What was stored and said at one moment. */
type Moment = { storages: readonly StorageSnapshot[]; surveys: readonly Survey[] };

export type ReadBack = WhatIsStored & {
  changes: StoredChange[];
  /** A choice stood there before, and nothing was stored or declared since. */
  stale: boolean;
};

export type Reader = {
  /** What is stored now, against when the reader began; `surveyed` asks the page's scripts anew first. */
  read(): ReadBack;
  resurvey(): Promise<void>;
  /** Whether anything in the frame's own storage differs from the last time this was asked. */
  moved(): boolean;
  /** What stood there before anything was pressed. */
  before: WhatIsStored;
  /** The page's scripts keep a state of their own, which only asking them shows. */
  declares: boolean;
};

/**
 * Reads what a site stores, from the moment a banner was found.
 *
 * @param inFrame the choice may be stored by the top frame, which only a survey shows
 * @param seen ids of platforms whose banner stands on the page
 */
export function readerOf(
  page: Document,
  first: SurveyAnswer,
  survey: () => Promise<SurveyAnswer>,
  seen: readonly string[],
): Reader {
  const own = pageStorage(page);
  const start = momentOf(own, first);
  let latest = first;
  let ownAtSurvey = own;
  let print = printOf(pageStorage(page));

  const now = (): Moment => momentOf(pageStorage(page), latest);
  const changesSince = (moment: Moment): StoredChange[] => [
    ...moment.storages.flatMap((storage, at) => {
      const before = start.storages[at];
      return before === undefined ? [] : changesBetween(before, storage);
    }),
    ...writtenAgain(first.expiries ?? {}, latest.expiries ?? {}, own, moment.storages[0] ?? own),
  ];
  const before = evidenceOf({ platforms: CONSENT_PLATFORMS, tcfNames: TCF_NAMES, ...start, seen });

  return {
    before,
    declares:
      before.evidence.length > 0 ||
      first.top !== undefined ||
      first.httpOnly.length > 0 ||
      first.frames.some(({ tcf, gpp, consentMode, platforms }) =>
        [tcf, gpp, consentMode, ...Object.values(platforms)].some((said) => said !== undefined && said !== null),
      ),
    read() {
      const moment = now();
      const changes = changesSince(moment);
      const meanwhile = { changes, surveys: moment.surveys, surveysBefore: start.surveys };
      const stored = evidenceOf({
        platforms: CONSENT_PLATFORMS,
        tcfNames: TCF_NAMES,
        storages: moment.storages,
        ...meanwhile,
        sinceSurvey: changesBetween(ownAtSurvey, moment.storages[0] ?? own),
        seen,
      });
      return {
        ...stored,
        changes: changes.slice(0, 60),
        stale: before.evidence.length > 0 && !isRenewed(stored, meanwhile),
      };
    },
    async resurvey() {
      const asking = pageStorage(page);
      latest = await survey();
      ownAtSurvey = asking;
    },
    moved() {
      const current = printOf(pageStorage(page));
      if (current === print) return false;
      print = current;
      return true;
    },
  };
}

/** The frame's own storage, then the top frame's, then the cookies that no script sees. */
function momentOf(own: StorageSnapshot, { frames, top, httpOnly }: SurveyAnswer): Moment {
  const hidden = httpOnly.map(({ name, value }) => `${name}=${value}`).join('; ');
  const empty: StorageSnapshot = { cookie: '', localStorage: {}, sessionStorage: {} };
  return {
    storages: [own, top ?? empty, { ...empty, cookie: hidden }],
    surveys: frames,
  };
}

function printOf(storage: StorageSnapshot): string {
  return JSON.stringify(storage);
}

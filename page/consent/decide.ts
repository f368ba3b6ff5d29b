import { PAY_PROVIDERS } from '../../catalog/pay-providers.ts';
import { judgeOutcome } from '../../core/consent/outcome.ts';
import { readPayWall } from '../../core/consent/pay-wall.ts';
import type { DecidedReceipt, Symmetry, Way } from '../../core/consent/receipt.ts';
import { refusalsAmong } from './controls.ts';
import type { EngineHost } from './engine-host.ts';
import type { Banner, Eyes } from './find-banners.ts';
import { keepPlace } from './keep-place.ts';
import { type Hand, noPresses, type Presses } from './presses.ts';
import { type ReadBack, type Reader, readerOf } from './read-back.ts';
import { type RuleEngine, ruleEngine } from './rule-engine.ts';
import { isLocked } from './scroll-lock.ts';
import { stands } from './shown.ts';
import { storedNames } from './stored-names.ts';
import { pause } from './waiting.ts';
import { type Attempting, bannerNow, byFirstLayer, bySettings, type Did } from './ways.ts';

/** How long a choice may take to be stored after the click, while the banner is going or gone. */
const STORES_WITHIN_MS = 3_000;
/** A banner on which nothing moved for this long did not feel the click. */
const FEELS_WITHIN_MS = 900;
/** After a refusal was read, what else comes is waited for so long. */
const SETTLES_MS = 160;
const LOOK_AGAIN_MS = 20;
const SURVEY_EVERY_MS = 150;
/** How long a rule of the library has to know the banner, and to refuse it. */
const RULE_KNOWS_WITHIN_MS = 350;
const RULE_REFUSES_WITHIN_MS = 4_000;
const MOST_NAMES = 2_000;
const MOST_PARTNERS = 300;

export type Deciding = {
  page: Document;
  eyes: Eyes;
  hand: Hand;
  host: EngineHost;
  /** Selectors of the banners of known platforms. */
  boxes: readonly string[];
  /** Ids of platforms whose banner stands on the page. */
  seen: readonly string[];
  /** Whether the person allows what a switch with this label is for; and whether they allow anything at all. */
  wanted: (label: string) => boolean;
  wantsSome: boolean;
  /** Has `conclude` called when the page goes away while a banner is decided on; the answer takes it back. */
  onLeaving: (conclude: () => void) => () => void;
};

/** Refuses one banner, way after way, until what the site stored says refused; then tells one receipt. */
export async function decide(found: Banner, deciding: Deciding): Promise<void> {
  const { page, host, hand, eyes, wanted } = deciding;
  const startedAt = performance.now();
  const backToPlace = keepPlace(page);
  const locked = isLocked(page);
  const presses = noPresses();
  hand.begin(presses);
  // The library looks for its banner while the page is surveyed: nothing waits for the other. Where one press refuses, what it
  // knows is not needed, unless that press was in vain.
  const atOnce = refusalsAmong(found.controls).ofAll.length > 0 && !deciding.wantsSome;
  let knowing = atOnce ? undefined : askTheRules();
  const view = page.defaultView;
  const [survey] = await Promise.all([
    host.survey(),
    view === null ? undefined : host.audit('before-choice', storedNames(view)),
  ]);
  // A platform whose banner stands there but whose scripts were not ready is asked once more.
  const silent = deciding.seen.some((id) => survey.frames.every(({ platforms }) => platforms[id] === undefined));
  const reader = readerOf(page, silent ? await host.survey() : survey, host.survey, deciding.seen);

  let way: Way | undefined;
  let rule: string | undefined;
  let called = false;
  let told = false;
  let readAt: number | undefined;
  const preTicked: string[] = [];

  const acted = () =>
    called || presses.pressed.some(({ intent }) => intent === 'refuse' || intent === 'save' || intent === 'object');
  const judged = (read: ReadBack) =>
    judgeOutcome({ kind: found.kind, acted: acted(), heldBack: presses.heldBack, evidence: read.evidence, wanted });

  const conclude = async (): Promise<void> => {
    if (told) return;
    told = true;
    const read = reader.read();
    await host.decided(
      receiptOf({
        found,
        read,
        reader,
        presses,
        way,
        rule,
        preTicked,
        tookMs: (readAt ?? performance.now()) - startedAt,
        judged: judged(read),
      }),
    );
  };
  const stay = deciding.onLeaving(() => void conclude());

  const attempting: Attempting = {
    page,
    eyes,
    hand,
    presses,
    banner: () => (stands(found.box, eyes.shadowOf) ? bannerNow(page, found.box, eyes, deciding.boxes) : undefined),
    wanted,
    stored: () => reader.read().changes.length > 0,
    preTicked,
  };

  try {
    if (found.kind !== 'banner') return;
    const ofLibrary: [Way, () => Promise<Did>] = ['rule', byRule];
    const ways: [Way, () => Promise<Did>][] = [
      ['platform', byPlatform],
      ...(atOnce ? [] : [ofLibrary]),
      ['first-layer', async () => byFirstLayer(attempting)],
      ...(atOnce ? [ofLibrary] : []),
      ['settings', () => bySettings(attempting)],
    ];
    // Who allows some purposes everywhere wants them chosen one by one, not all refused.
    for (const [name, go] of deciding.wantsSome ? [...ways.slice(3), ...ways.slice(0, 3)] : ways) {
      if ((await go()) === 'nothing') continue;
      way = name;
      const { outcome } = await settled();
      if (outcome === 'refused' || !stands(found.box, eyes.shadowOf)) return;
    }
  } finally {
    hand.lend(false);
    void knowing?.then((known) => known?.rules.stop());
    await conclude();
    stay();
    backToPlace();
    if (view !== null && acted()) {
      await pause(600);
      // The banner locked the page and left the lock behind; where something else asks now, the lock is its own.
      const asksNow = () => bannerNow(page, found.box, eyes, deciding.boxes) !== undefined;
      if (locked && !stands(found.box, eyes.shadowOf) && isLocked(page) && !asksNow()) await host.unlock();
      await host.audit('after-refusal', storedNames(view));
    }
  }

  async function askTheRules(): Promise<{ rules: RuleEngine; name: string | undefined } | undefined> {
    try {
      const rules = ruleEngine(await host.rules(), host.runSnippet);
      return { rules, name: await rules.banner(RULE_KNOWS_WITHIN_MS) };
    } catch {
      return undefined;
    }
  }

  async function byPlatform(): Promise<Did> {
    const { platform } = reader.before;
    if (platform?.refuse === undefined) return 'nothing';
    called = await host.refuse(platform.id);
    return called ? 'refused' : 'nothing';
  }

  async function byRule(): Promise<Did> {
    knowing ??= askTheRules();
    const known = await knowing;
    if (known?.name === undefined) return 'nothing';
    const { rules } = known;
    rule = known.name;
    hand.lend(true);
    const before = presses.pressed.length;
    await Promise.race([rules.refuse(), pause(RULE_REFUSES_WITHIN_MS), untilStored()]);
    called = rules.called();
    const did = called || presses.pressed.slice(before).some(({ intent }) => intent === 'refuse' || intent === 'save');
    if (did) await settled();
    hand.lend(false);
    return did ? 'refused' : 'nothing';
  }

  async function untilStored(): Promise<void> {
    while (judged(reader.read()).outcome !== 'refused') await pause(100);
  }

  /** Waits until what is stored tells the outcome, or nothing more is to be expected. */
  async function settled(): Promise<{ outcome: string }> {
    const since = performance.now();
    let surveyedAt = since;
    let felt = false;
    for (;;) {
      const waited = performance.now() - since;
      if (reader.declares && performance.now() - surveyedAt > SURVEY_EVERY_MS) {
        await reader.resurvey();
        surveyedAt = performance.now();
      }
      felt ||= reader.moved();
      const judgement = judged(reader.read());
      if (judgement.outcome === 'refused') {
        readAt ??= performance.now();
        await pause(SETTLES_MS);
        if (reader.declares) await reader.resurvey();
        const again = judged(reader.read());
        if (again.outcome === 'refused' || performance.now() - since > STORES_WITHIN_MS) return again;
      }
      if (waited > STORES_WITHIN_MS) return judgement;
      if (!felt && waited > FEELS_WITHIN_MS && stands(found.box, eyes.shadowOf)) return judgement;
      await pause(LOOK_AGAIN_MS);
    }
  }
}

function receiptOf({
  found,
  read,
  reader,
  presses,
  way,
  rule,
  preTicked,
  tookMs,
  judged,
}: {
  found: Banner;
  read: ReadBack;
  reader: Reader;
  presses: Presses;
  way: Way | undefined;
  rule: string | undefined;
  preTicked: string[];
  tookMs: number;
  judged: ReturnType<typeof judgeOutcome>;
}): DecidedReceipt {
  const { choice, platform, version, partners, evidence, changes } = read;
  const kinds = evidence.flatMap(({ purposes }) => purposes.filter(({ kind }) => kind === 'partner'));
  return {
    platform: platform?.name,
    platformId: platform?.id,
    platformVersion: version?.slice(0, 400),
    rule: way === 'rule' ? rule : undefined,
    bannerText: found.text.slice(0, 4_000),
    offered: found.controls.map(({ labels }) => labels[0] ?? '').slice(0, 60),
    pressed: presses.pressed,
    before: reader.before.choice,
    after: choice,
    outcome: judged.outcome,
    refused: judged.refused.slice(0, MOST_NAMES),
    remaining: judged.remaining.slice(0, MOST_NAMES),
    tookMs: Math.round(tookMs),
    kind: found.kind,
    way,
    evidence: evidence.slice(0, 8),
    changes,
    partners:
      partners.length + kinds.length === 0
        ? undefined
        : {
            total: Math.max(partners.length, kinds.length),
            refused: kinds.filter(({ granted }) => !granted).length,
            names: partners.slice(0, MOST_PARTNERS),
          },
    pay: found.kind === 'consent-or-pay' ? readPayWall(found.text, PAY_PROVIDERS) : undefined,
    symmetry: symmetryOf(found, presses, judged.outcome, way, preTicked),
  };
}

/** Clicks to refuse against clicks to accept, as this banner asks for them. */
function symmetryOf(
  { controls }: Banner,
  { pressed }: Presses,
  outcome: DecidedReceipt['outcome'],
  way: Way | undefined,
  preTicked: string[],
): Symmetry {
  const refusalOnFirstLayer = controls.some(({ intent }) => intent === 'refuse');
  const byHand = way === 'settings' && outcome === 'refused' ? pressed.length : undefined;
  return {
    clicksToRefuse: refusalOnFirstLayer ? 1 : byHand,
    clicksToAccept: controls.some(({ intent }) => intent === 'accept') ? 1 : undefined,
    refusalOnFirstLayer,
    preTicked: preTicked.slice(0, 100),
  };
}

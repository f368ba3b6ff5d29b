import { PAY_PROVIDERS } from '../../catalog/pay-providers.ts';
import { judgeOutcome } from '../../core/consent/outcome.ts';
import { partnersOf } from '../../core/consent/partners.ts';
import { readPayWall } from '../../core/consent/pay-wall.ts';
import type { DecidedReceipt, Symmetry, Way } from '../../core/consent/receipt.ts';
import type { PurposeKind } from '../../core/consent/words.ts';
import type { EngineHost } from './engine-host.ts';
import type { Banner, Eyes } from './find-banners.ts';
import { keepPlace } from './keep-place.ts';
import { noteLeftovers } from './leftovers.ts';
import { type Hand, noPresses, type Presses } from './presses.ts';
import { type ReadBack, type Reader, readerOf } from './read-back.ts';
import { type RuleEngine, ruleEngine } from './rule-engine.ts';
import { stands } from './shown.ts';
import { storedNames } from './stored-names.ts';
import { switchesIn } from './switches.ts';
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

export type Deciding = {
  page: Document;
  /** In every language. */
  eyes: Eyes;
  /** Those with which the banner was found: perhaps of the page's own language alone. */
  seenWith: Eyes;
  hand: Hand;
  host: EngineHost;
  /** Selectors of the banners of known platforms. */
  boxes: readonly string[];
  /** Ids of platforms whose banner stands on the page. */
  seen: readonly string[];
  /** Whether the person allows what a switch with this label is for; and the kinds of purposes they allow at all. */
  wanted: (label: string) => boolean;
  allowedPurposes: readonly PurposeKind[];
  /** Has `conclude` called when the page goes away while a banner is decided on; the answer takes it back. */
  onLeaving: (conclude: () => void) => () => void;
};

/** Refuses one banner, way after way, until what the site stored says refused; then tells one receipt. */
export async function decide(found: Banner, deciding: Deciding): Promise<void> {
  const { page, host, hand, eyes, wanted } = deciding;
  const startedAt = performance.now();
  const backToPlace = keepPlace(page);
  const repairLeftovers = noteLeftovers(page);
  const presses = noPresses();
  hand.begin(presses);
  const rules = ruleOfLibrary(page, host);
  // The library looks for its banner while the page is surveyed; where a platform stands there, only if that cannot refuse.
  if (deciding.seen.length === 0) void rules.find();
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
  // Looked at before anything is pressed; the settings, where they are opened, tell the rest.
  const switches = switchesIn(found.box, eyes.shadowOf);
  const preTicked = switches.flatMap(({ on, locked, label }) => (on && !locked ? [label] : []));
  let sawSwitches = switches.length > 0;

  const acted = () =>
    called || presses.pressed.some(({ intent }) => intent === 'refuse' || intent === 'save' || intent === 'object');
  const judged = ({ evidence, stale }: ReadBack) =>
    judgeOutcome({ kind: found.kind, acted: acted(), heldBack: presses.heldBack, evidence, wanted, stale });

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
        allowedPurposes: deciding.allowedPurposes,
        preTicked: sawSwitches ? [...new Set(preTicked)].filter((label) => !eyes.isNecessary(label)) : undefined,
        tookMs: (readAt ?? performance.now()) - startedAt,
        judged: judged(read),
      }),
    );
  };
  const stay = deciding.onLeaving(() => void conclude());

  const bannerSeenWith = (seen: Eyes) => () =>
    stands(found.box, eyes.shadowOf) ? bannerNow(page, found.box, seen, deciding.boxes) : undefined;
  const attempting: Attempting = {
    page,
    eyes,
    hand,
    presses,
    banner: bannerSeenWith(eyes),
    wanted,
    stored: () => reader.read().changes.length > 0,
    preTicked,
  };

  try {
    if (found.kind !== 'banner') return;
    const ways: [Way, () => Promise<Did>][] = [
      ['platform', byPlatform],
      ['rule', byRule],
      ['first-layer', async () => byFirstLayer({ ...attempting, banner: bannerSeenWith(deciding.seenWith) })],
      ['settings', bySwitches],
    ];
    // Who allows some purposes everywhere wants them chosen one by one, not all refused.
    for (const [name, go] of deciding.allowedPurposes.length > 0 ? [...ways.slice(3), ...ways.slice(0, 3)] : ways) {
      const wayBefore = way;
      // Set before it is taken: the page, or the frame, may be gone before its answer comes.
      way = name;
      if ((await go()) === 'nothing') {
        way = wayBefore;
        continue;
      }
      const { outcome } = await settled();
      if (outcome === 'refused' || !stands(found.box, eyes.shadowOf)) return;
    }
  } finally {
    hand.lend(false);
    rules.stop();
    await conclude();
    stay();
    backToPlace();
    if (view !== null && acted()) {
      await pause(600);
      // What it did to the page it may have left behind; where something else asks now, that is its own.
      const asksNow = () => bannerNow(page, found.box, eyes, deciding.boxes) !== undefined;
      if (!stands(found.box, eyes.shadowOf) && !asksNow()) await repairLeftovers(host.repair);
      await host.audit('after-refusal', storedNames(view));
    }
  }

  async function byPlatform(): Promise<Did> {
    const { platform } = reader.before;
    if (platform?.refuse === undefined) return 'nothing';
    // While it is being called it counts as called: a platform takes its frame away before it answers.
    called = true;
    called = await host.refuse(platform.id);
    return called ? 'refused' : 'nothing';
  }

  async function byRule(): Promise<Did> {
    const known = await rules.find();
    if (known?.name === undefined) return 'nothing';
    rule = known.name;
    hand.lend(true);
    const before = presses.pressed.length;
    await Promise.race([known.engine.refuse(), pause(RULE_REFUSES_WITHIN_MS), untilStored()]);
    called ||= known.engine.called();
    const pressed = presses.pressed.slice(before).some(({ intent }) => intent === 'refuse' || intent === 'save');
    const did = known.engine.called() || pressed;
    if (did) await settled();
    hand.lend(false);
    rules.stop();
    return did ? 'refused' : 'nothing';
  }

  async function bySwitches(): Promise<Did> {
    const did = await bySettings(attempting);
    sawSwitches ||= did === 'refused' || preTicked.length > 0;
    return did;
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

type KnownRule = { engine: RuleEngine; name: string | undefined };

/** autoconsent's rules: loaded, and asked which of them knows the banner, when that is first wanted to be known. */
function ruleOfLibrary(page: Document, host: EngineHost): { find(): Promise<KnownRule | undefined>; stop(): void } {
  let known: Promise<KnownRule | undefined> | undefined;
  const ask = async (): Promise<KnownRule> => {
    const engine = ruleEngine(page, await host.rules(), host.runSnippet);
    return { engine, name: await engine.banner(RULE_KNOWS_WITHIN_MS) };
  };
  return {
    find() {
      known ??= ask().catch(() => undefined);
      return known;
    },
    stop: () => void known?.then((one) => one?.engine.stop()),
  };
}

function receiptOf({
  found,
  read,
  reader,
  presses,
  way,
  rule,
  preTicked,
  allowedPurposes,
  tookMs,
  judged,
}: {
  found: Banner;
  read: ReadBack;
  reader: Reader;
  presses: Presses;
  way: Way | undefined;
  rule: string | undefined;
  preTicked: string[] | undefined;
  allowedPurposes: readonly PurposeKind[];
  tookMs: number;
  judged: ReturnType<typeof judgeOutcome>;
}): DecidedReceipt {
  const { choice, platform, version, partners, evidence, changes, stale } = read;
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
    partners: partnersOf(partners, evidence),
    stale: judged.outcome === 'unconfirmed' && stale ? true : undefined,
    allowedPurposes: allowedPurposes.length > 0 ? [...allowedPurposes] : undefined,
    allowed: judged.allowed.length > 0 ? judged.allowed.slice(0, MOST_NAMES) : undefined,
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
  preTicked: string[] | undefined,
): Symmetry {
  const refusalOnFirstLayer = controls.some(({ intent }) => intent === 'refuse');
  const byHand = way === 'settings' && outcome === 'refused' ? pressed.length : undefined;
  return {
    clicksToRefuse: refusalOnFirstLayer ? 1 : byHand,
    clicksToAccept: controls.some(({ intent }) => intent === 'accept') ? 1 : undefined,
    refusalOnFirstLayer,
    preTicked: preTicked?.slice(0, 100),
  };
}

import AutoConsent, {
  type BackgroundMessage,
  type ContentScriptMessage,
  type RuleBundle,
} from '@duckduckgo/autoconsent';
import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { CONSENT_SNIPPETS } from '../../catalog/consent-snippets.ts';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { type HeldBack, judgeClick } from '../../core/consent/click-gate.ts';
import { judgeOutcome } from '../../core/consent/outcome.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import type { DecidedReceipt, PressedControl, StoredChoice } from '../../core/consent/receipt.ts';
import { bannerControls, bannerText, findBanner } from './banner.ts';
import { clickFacts } from './click-facts.ts';
import { controlLabels } from './control-labels.ts';
import { guardClicks } from './guard-clicks.ts';
import { pageStorage, readStoredChoice } from './stored-choice.ts';

/** How long a platform may take to store the choice after the click. */
const STORES_WITHIN_MS = 3_000;
const LOOK_AGAIN_MS = 40;

/** What the engine asks of the world outside its page. */
export type EngineHost = {
  /** Runs a packaged snippet in the page's world; false where it may not run. */
  runSnippet(id: string): Promise<boolean>;
  /** What the platform's adapter finds in the page's world. */
  inspect(platformId: string): Promise<unknown>;
  decided(receipt: DecidedReceipt): Promise<void>;
};

/** One banner from being found to being decided. */
type Decision = {
  rule: string;
  platform: ConsentPlatform | undefined;
  inspected: unknown;
  bannerText: string | undefined;
  offered: string[];
  before: StoredChoice | undefined;
  startedAt: number;
  told: boolean;
};

/**
 * Finds the banner of this frame through autoconsent's rules, lets the rule refuse under the click gate, reads the
 * choice back from what the site stored, and reports one receipt.
 */
export function startConsentEngine(page: Document, rules: unknown, host: EngineHost): void {
  const pressed: PressedControl[] = [];
  const heldBack: HeldBack[] = [];
  let refusedByApi = false;
  let decision: Decision | undefined;

  guardClicks(globalThis as never, (control) => {
    const clicks = pressed.filter(({ intent }) => intent !== 'switch-off').length;
    const facts = clickFacts(control, clicks);
    const verdict = judgeClick(facts, CONSENT_WORDS);
    if (verdict.heldBack === undefined) pressed.push({ label: facts.labels[0] ?? '', intent: verdict.intent });
    else heldBack.push(verdict.heldBack);
    return verdict;
  });

  const engine = new AutoConsent(receive, null);
  engine.initialize(
    {
      enabled: true,
      autoAction: null,
      enablePrehide: false,
      enableCosmeticRules: false,
      enableGeneratedRules: true,
      enableHeuristicDetection: false,
      heuristicMode: 'reject',
      detectRetries: 20,
      isMainWorld: false,
    },
    { autoconsent: [], compact: rules } as RuleBundle,
  );

  // A platform may reload the page with its choice: what it stored by then is the last that can be read here.
  page.defaultView?.addEventListener('pagehide', () => void conclude());

  async function receive(message: ContentScriptMessage): Promise<void> {
    if (message.type === 'eval') await evaluate(message.id, message.snippetId);
    else if (message.type === 'popupFound') await refuse(message.cmp);
    else if (message.type === 'optOutResult') await readBack();
  }

  async function evaluate(id: string, snippet: string | undefined): Promise<void> {
    const result = snippet === undefined ? false : await host.runSnippet(snippet);
    if (result && snippet !== undefined && CONSENT_SNIPPETS[snippet] === 'refuses') refusedByApi = true;
    await engine.receiveMessageCallback({ type: 'evalResp', id, result } satisfies BackgroundMessage);
  }

  async function refuse(rule: string): Promise<void> {
    if (decision !== undefined) return;
    const startedAt = performance.now();
    const platform = CONSENT_PLATFORMS.find(({ banners }) =>
      banners.some((banner) => page.querySelector(banner) !== null),
    );
    const element = findBanner(page, [...(platform?.banners ?? []), ...(bannerSelectors(rule) ?? [])]);
    decision = {
      rule,
      platform,
      inspected: undefined,
      bannerText: element === undefined ? undefined : bannerText(element),
      offered:
        element === undefined ? [] : bannerControls(element).flatMap((control) => controlLabels(control)[0] ?? []),
      before: undefined,
      startedAt,
      told: false,
    };
    if (platform !== undefined) decision.inspected = await host.inspect(platform.id).catch(() => undefined);
    decision.before = storedNow(decision);
    await engine.doOptOut();
  }

  function bannerSelectors(rule: string): string[] | undefined {
    return engine.rules.find(({ name }) => name === rule)?.prehideSelectors;
  }

  async function readBack(): Promise<void> {
    if (decision === undefined) return;
    const until = performance.now() + STORES_WITHIN_MS;
    while (performance.now() < until && acted()) {
      const stored = storedNow(decision);
      if (stored !== undefined && stored.value !== decision.before?.value) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    await conclude();
  }

  async function conclude(): Promise<void> {
    if (decision === undefined || decision.told) return;
    decision.told = true;
    const { platform, rule, offered, before, startedAt } = decision;
    const after = storedNow(decision);
    await host.decided({
      platform: platform?.name,
      rule,
      bannerText: decision.bannerText,
      offered,
      pressed,
      before,
      after,
      ...judgeOutcome({ acted: acted(), heldBack, after }),
      tookMs: Math.round(performance.now() - startedAt),
    });
  }

  function acted(): boolean {
    return refusedByApi || pressed.some(({ intent }) => intent === 'refuse' || intent === 'save');
  }

  function storedNow({ platform, inspected }: Decision): StoredChoice | undefined {
    return platform === undefined ? undefined : readStoredChoice(platform, inspected, pageStorage(page));
  }
}

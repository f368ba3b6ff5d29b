import AutoConsent, {
  type BackgroundMessage,
  type ContentScriptMessage,
  type RuleBundle,
} from '@duckduckgo/autoconsent';
import { CONSENT_SNIPPETS } from '../../catalog/consent-snippets.ts';

/** The library's rules for one page, asked once and then left. */
export type RuleEngine = {
  /** Name of the rule whose banner stands on the page; undefined where no rule knows it within `withinMs`. */
  banner(withinMs: number): Promise<string | undefined>;
  /** Lets that rule refuse. True where it says that it did; what it says proves nothing. */
  refuse(): Promise<boolean>;
  /** A packaged snippet refused through the platform's own call. */
  called(): boolean;
  /** From now on nothing of it runs. */
  stop(): void;
};

/**
 * autoconsent's rules under our own direction: it finds which rule fits, and refuses when it is told to. It presses
 * through the prototypes that the guard watches; its snippets run where the host lets them.
 */
export function ruleEngine(page: Document, rules: unknown, runSnippet: (id: string) => Promise<boolean>): RuleEngine {
  let running = true;
  let refusedByCall = false;
  let known: string | undefined;
  let found: (rule: string | undefined) => void = () => {};
  const banner = new Promise<string | undefined>((resolve) => {
    found = resolve;
  });

  const engine = new AutoConsent(receive, null);
  // What is only hidden is not refused, and the person could not refuse it any more.
  for (const step of ['hide', 'removeClass', 'setStyle', 'addStyle', 'prehide'] as const) {
    engine.domActions[step] = () => true;
  }
  // One look at once: the page has been waited for already.
  engine.start = () => void engine._start();
  engine.initialize(
    {
      enabled: true,
      autoAction: null,
      enablePrehide: false,
      enableCosmeticRules: false,
      enableGeneratedRules: true,
      enableHeuristicDetection: false,
      heuristicMode: 'off',
      detectRetries: 0,
      isMainWorld: false,
    },
    { autoconsent: [], compact: rules } as RuleBundle,
  );

  async function receive(message: ContentScriptMessage): Promise<void> {
    if (message.type === 'eval') await evaluate(message.id, message.snippetId);
    else if (message.type === 'popupFound') known = message.cmp;
    // Only now may it be told to refuse; when it names the rule it is not ready yet.
    else if (message.type === 'report' && message.state.lifecycle === 'openPopupDetected') found(known);
    else if (message.type === 'report' && message.state.lifecycle === 'nothingDetected') found(undefined);
  }

  async function evaluate(id: string, snippet: string | undefined): Promise<void> {
    const result = running && snippet !== undefined ? await runSnippet(snippet) : false;
    if (result && snippet !== undefined && CONSENT_SNIPPETS[snippet] === 'refuses') refusedByCall = true;
    await engine.receiveMessageCallback({ type: 'evalResp', id, result } satisfies BackgroundMessage);
  }

  return {
    banner: (withinMs) =>
      Promise.race([banner, new Promise<undefined>((resolve) => setTimeout(resolve, withinMs, undefined))]),
    refuse: async () => {
      const refused = running && Boolean(await engine.doOptOut());
      unhide(page);
      return refused;
    },
    called: () => refusedByCall,
    stop: () => {
      running = false;
      unhide(page);
    },
  };
}

/** Some rules are code, and hide by a style of the library's own. */
function unhide(page: Document): void {
  for (const style of page.querySelectorAll('#autoconsent-css-rules, #autoconsent-prehide')) style.remove();
}

import type { WhatIsStored } from '../../core/consent/what-is-stored.ts';
import type { EngineHost, MetChoice } from './engine-host.ts';
import { type Reader, readerOf } from './read-back.ts';
import { pause } from './waiting.ts';

/** When the choice is looked for after the person pressed something; in milliseconds after the look before. */
const LOOK_AFTER_MS = [250, 750, 2_000];
/** Clicks after which it is looked for: a banner is answered with few. */
const MOST_CLICKS = 60;
const MOST_NAMES = 200;

export type ChoiceReader = {
  /** A banner stands there and asks. */
  asks(): void;
  /** No banner asks, now that the page is loaded: its scripts may say more than at first. */
  asksNot(): void;
};

/**
 * Reads the choice where the person makes it themselves: what stood there before, and after each of their clicks whether a
 * choice was stored. Presses nothing, calls nothing of the platform that writes, and changes nothing in the page.
 *
 * @param seen ids of platforms whose banner stands on the page
 */
export function readChoice(page: Document, host: EngineHost, seen: () => readonly string[]): ChoiceReader {
  const view = page.defaultView;
  // A frame speaks for the page only where it asks.
  let speaks = view === view?.top;
  let asking = false;
  let chosen = false;
  let clicks = 0;
  let told = '';
  let reader: Reader | undefined;

  const begin = async (): Promise<void> => {
    reader = readerOf(page, await host.survey(), host.survey, seen());
    tellBefore();
  };
  const begun = begin().catch(() => {});
  page.addEventListener('click', () => void lookAfterClick(), { capture: true, passive: true });
  // The page, or the banner's frame, may go with the choice.
  view?.addEventListener('pagehide', tellChosen);

  function tellBefore(): void {
    if (reader === undefined || chosen || !speaks) return;
    const { before } = reader;
    const made = before.evidence.length > 0;
    if (!made && !asking && before.platform === undefined) return;
    tell(made ? 'decided' : asking ? 'asking' : 'silent', before);
  }

  async function lookAfterClick(): Promise<void> {
    clicks += 1;
    const at = clicks;
    await begun;
    for (const wait of LOOK_AFTER_MS) {
      await pause(wait);
      if (clicks !== at || at > MOST_CLICKS) return;
      if (reader?.declares) await reader.resurvey();
      tellChosen();
    }
  }

  function tellChosen(): void {
    if (reader === undefined || !speaks) return;
    const now = reader.read();
    if (now.evidence.length === 0 || now.stale) return;
    chosen = true;
    tell('chosen', now);
  }

  function tell(kind: MetChoice['kind'], { platform, evidence }: WhatIsStored): void {
    const granted = evidence.flatMap(({ purposes }) => purposes.filter((one) => one.granted && !one.necessary));
    const met: MetChoice = {
      kind,
      ...(platform && { platform: platform.name }),
      granted: [...new Set(granted.map(({ name }) => name))].slice(0, MOST_NAMES),
    };
    const words = JSON.stringify(met);
    if (words === told) return;
    told = words;
    void host.met(met).catch(() => {});
  }

  return {
    asks() {
      speaks = true;
      asking = true;
      tellBefore();
    },
    asksNot() {
      if (speaks && clicks === 0) void begin().catch(() => {});
    },
  };
}

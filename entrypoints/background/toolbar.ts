import { browser } from 'wxt/browser';
import type { ConsentOutcome } from '../../core/consent/receipt.ts';
import { type Interface, interfaceIn, interfaceLanguageOf } from '../../locales/interface.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';

/** What the button in the toolbar says, by shape, colour and words alike. */
export type ToolbarState = 'on' | 'done' | 'off' | 'no-access' | 'needs-you';

const STATE_AFTER: Record<ConsentOutcome, ToolbarState> = {
  refused: 'done',
  'refused-in-part': 'needs-you',
  unconfirmed: 'needs-you',
  'not-refused': 'needs-you',
  'consent-or-pay': 'needs-you',
  'nothing-to-refuse': 'on',
};

export function stateAfter(outcome: ConsentOutcome): ToolbarState {
  return STATE_AFTER[outcome];
}

/** Shows a state in one tab until it moves on, or everywhere where no tab is named. */
export async function showState(database: HabeasDatabase, state: ToolbarState, tabId?: number): Promise<void> {
  const { text } = await spoken(database);
  // A tab may be closed by the time its banner was judged; there is nothing to show then.
  if (tabId !== undefined && (await browser.tabs.get(tabId).catch(() => undefined)) === undefined) return;
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setIcon({ ...where, path: iconOf(state) }),
    browser.action.setTitle({ ...where, title: text(`toolbar-${state}`) }),
  ]);
}

/** The interface in the language the person chose. */
export async function spoken(database: HabeasDatabase): Promise<Interface> {
  const { interfaceLanguage } = await readSettings(database);
  return interfaceIn(interfaceLanguageOf(interfaceLanguage, navigator.languages));
}

/** Where the person has withdrawn access to sites, the button says so everywhere. */
export async function showAccess(database: HabeasDatabase): Promise<void> {
  const granted = await browser.permissions.contains({ origins: ['<all_urls>'] });
  await showState(database, granted ? 'on' : 'no-access');
}

function iconOf(state: ToolbarState): Record<number, string> {
  const name = state === 'on' ? '' : `${state}-`;
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
}

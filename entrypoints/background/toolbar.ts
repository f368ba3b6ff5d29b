import { browser } from 'wxt/browser';
import type { ConsentOutcome } from '../../core/consent/receipt.ts';

/** Shape and colour of the button in one tab, and the sentence that says the same. */
const ICON_FOR: Partial<Record<ConsentOutcome, 'done' | 'needs-you'>> = {
  refused: 'done',
  'refused-in-part': 'needs-you',
  'not-refused': 'needs-you',
  'consent-or-pay': 'needs-you',
};

export async function showOutcome(_tabId: number, _outcome: ConsentOutcome): Promise<void> {
  void ICON_FOR;
  void browser;
}

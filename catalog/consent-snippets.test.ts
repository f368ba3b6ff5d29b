import { evalSnippets } from '@duckduckgo/autoconsent';
import { expect, test } from 'vitest';
import { CONSENT_SNIPPETS } from './consent-snippets.ts';

test('every snippet of the installed library has been decided on, and none that is gone is listed', () => {
  expect(Object.keys(CONSENT_SNIPPETS).sort()).toEqual(Object.keys(evalSnippets).sort());
});

test('no snippet that presses controls itself may run: the click gate would not see it', () => {
  for (const [id, snippet] of Object.entries(evalSnippets)) {
    if (/\.click\(|dispatchEvent|\.submit\(|location\s*=|history\./.test(String(snippet))) {
      expect(CONSENT_SNIPPETS[id], id).toBe('never');
    }
  }
});

test('no snippet that accepts may run', () => {
  for (const [id, snippet] of Object.entries(evalSnippets)) {
    if (
      /acceptAll\w*\(|submitAll\w*\(|allowAll\(|AcceptAll\w*\(|respondAll\((true|!0)\)|setConsentValue\((true|!0)\)/.test(
        String(snippet),
      )
    ) {
      expect(CONSENT_SNIPPETS[id], id).toBe('never');
    }
  }
});

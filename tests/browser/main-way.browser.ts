import { expect, it } from 'vitest';
import { walkTheMainWay } from '../../demo/walk.ts';
import { inBrowser } from './in-browser.ts';

const running = inBrowser({ language: 'fr', eachTime: true });

// The walk takes half a minute. A browser that stops answering its driver gets two fresh starts; a way that does not hold
// fails every time.
it('holds from the banner to the last day for the answer', { timeout: 100_000, retry: 2 }, async () => {
  const kept: string[] = [];
  await walkTheMainWay({
    ...running,
    step: async (name, act) => {
      try {
        expect(await act()).not.toBe('');
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    },
    keep: async (file, content) => {
      expect(content.length).toBeGreaterThan(100);
      kept.push(file);
    },
  });
  expect(kept).toEqual(expect.arrayContaining(['letter.txt', 'letter.eml', 'letter.pdf', 'popup.png', 'register.png']));
});

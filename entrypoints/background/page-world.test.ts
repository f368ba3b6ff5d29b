import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refuseByPlatform } from './page-world.ts';

/** What each frame's world answers; a frame that is not there throws. */
let worlds: Record<number, unknown> = {};
const asked: number[] = [];

beforeEach(() => {
  asked.length = 0;
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: vi.fn(async ({ target }: { target: { frameIds: [number] } }) => {
        const [frameId] = target.frameIds;
        asked.push(frameId);
        if (!(frameId in worlds)) throw new Error('no such frame');
        return [{ result: worlds[frameId] }];
      }),
    },
  });
});

test.each<[string, Record<number, unknown>, number, boolean, number[]]>([
  ['the frame’s own platform refuses', { 0: true, 5: true }, 5, true, [5]],
  ['the frame has none, but the page around it has', { 0: true, 5: false }, 5, true, [5, 0]],
  ['the frame is gone already', { 0: true }, 5, true, [5, 0]],
  ['nobody has one', { 0: false, 5: false }, 5, false, [5, 0]],
  ['the page itself is asked once', { 0: false }, 0, false, [0]],
])('%s', async (_name, answers, frameId, refused, frames) => {
  worlds = answers;
  expect(await refuseByPlatform({ tabId: 1, frameId }, 'sourcepoint')).toBe(refused);
  expect(asked).toEqual(frames);
});

test('a platform that has no such call, or does not exist, is not asked', async () => {
  worlds = { 0: true, 5: true };
  expect(await refuseByPlatform({ tabId: 1, frameId: 5 }, 'trustarc')).toBe(false);
  expect(await refuseByPlatform({ tabId: 1, frameId: 5 }, 'constructor')).toBe(false);
  expect(asked).toEqual([]);
});

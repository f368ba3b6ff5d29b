import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Site } from '../../core/ids.ts';
import { forgetTab, noteOn, notesOf } from './tab-notes.ts';

beforeEach(() => fakeBrowser.reset());

test('two notes at once both stay', async () => {
  const act = (load: number) => ({ site: 'maison.fr' as Site, load, at: load });
  await Promise.all([
    noteOn(7, (notes) => ({ ...notes, acts: [...notes.acts, act(1)] })),
    noteOn(7, (notes) => ({ ...notes, acts: [...notes.acts, act(2)] })),
    noteOn(7, (notes) => ({ ...notes, noticeFailure: 'no-link' })),
    noteOn(8, (notes) => ({ ...notes, acts: [act(3)] })),
  ]);
  expect(await notesOf(7)).toEqual({ acts: [act(1), act(2)], noticeFailure: 'no-link' });
  expect(await notesOf(8)).toEqual({ acts: [act(3)] });
});

test('a tab that is closed is forgotten after what was being noted', async () => {
  const noting = noteOn(7, (notes) => ({ ...notes, restsOn: 'maison.fr' as Site }));
  await Promise.all([noting, forgetTab(7)]);
  expect(await notesOf(7)).toEqual({ acts: [] });
});

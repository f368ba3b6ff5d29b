import { expect, test } from 'vitest';
import { type BannerLibrary, type BannerPage, choiceOf, NO_CHOICE } from './banner-page.ts';
import { Reports } from './record.ts';

const library: BannerLibrary = {
  name: 'a library',
  packages: [],
  banner: '#banner',
  read: ({ cookies }) => {
    const value = cookies.get('choice');
    return value ? choiceOf([...value].map((bit, at) => [`purpose ${at}`, bit === '1'])) : NO_CHOICE;
  },
  pages: [],
};
const page: BannerPage = { id: 'a-page', language: 'en', accept: [] };
const stored = (at: number, cookies: string, inner = false) =>
  ({ run: 'r', inner, at, kind: 'stored', cookies, local: {} }) as const;

test('the choice counts from when it stands as it stood at the end', () => {
  const reports = new Reports();
  reports.tell({ run: 'r', inner: false, at: 100, kind: 'laid-out' });
  for (const [at, cookies] of [
    [90, ''],
    [150, 'choice=11'],
    [200, 'choice=00'],
    [260, 'choice=00; other=1'],
  ] as const) {
    reports.tell(stored(at, cookies));
  }
  expect(reports.course('r', library, page)).toMatchObject({
    laidOutAt: 100,
    choice: { choice: 'refused', granted: [] },
    storedAt: 200,
    acceptedOnTheWay: true,
  });
});

test('of a page with a frame of another site only the frame is heard', () => {
  const reports = new Reports();
  reports.tell(stored(100, 'choice=11'));
  reports.tell(stored(110, 'choice=01', true));
  expect(reports.course('r', library, { ...page, place: 'foreign frame' }).choice).toEqual({
    choice: 'partial',
    granted: ['purpose 1'],
  });
});

test('another opening says nothing of this one', () => {
  const reports = new Reports();
  reports.tell({ ...stored(100, 'choice=11'), run: 'another' });
  expect(reports.course('r', library, page)).toMatchObject({ choice: NO_CHOICE, storedAt: undefined });
});

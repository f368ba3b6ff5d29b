// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ControllerFacts, Sourced } from '../../core/controller/controller.ts';
import { instantOf } from '../../core/day.ts';
import type { Site } from '../../core/ids.ts';
import { recordNoticeLinks } from '../../flows/record-notice-links.ts';
import { recordReading } from '../../flows/record-reading.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { NoticePart } from './NoticePart.tsx';

const site = 'maison.example' as Site;
const monday = new Date('2026-03-02T08:00:00.000Z');
const tuesday = new Date('2026-03-03T08:00:00.000Z');
let database: HabeasDatabase;

beforeEach(() => {
  database = new HabeasDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

function said<Value>(value: Value, quote: string, at = monday): Sourced<Value> {
  return { value, quote, source: 'https://maison.example/p', at: instantOf(at), confidence: 'medium', by: 'page' };
}

function reads(path: string, kind: 'privacy-notice' | 'legal-notice', facts: ControllerFacts, now = monday) {
  return recordReading(database, site, { url: `https://maison.example/${path}`, kind, language: 'fr', facts }, now);
}

function show() {
  render(
    <Surroundings services={someServices(database)}>
      <NoticePart site={site} />
    </Surroundings>,
  );
}

test('both values of a conflict stand there with their sentences, and a click keeps one for good', async () => {
  await reads('p', 'privacy-notice', { name: said('Maison SARL', 'The controller is Maison SARL.') });
  await reads('l', 'legal-notice', { name: said('Atelier SAS', 'Published by Atelier SAS.') });
  show();
  await screen.findByText('“The controller is Maison SARL.”');
  expect(screen.getByText('“Published by Atelier SAS.”')).toBeTruthy();
  expect(screen.getAllByText('fairly reliable')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Keep: Atelier SAS' }));
  await vi.waitFor(() => expect(screen.queryByText('The site says two different things')).toBeNull());
  expect(await database.corrections.toArray()).toMatchObject([{ field: 'name', value: 'Atelier SAS' }]);
});

test('a page that says something else than before shows both, with their days', async () => {
  await reads('p', 'privacy-notice', { name: said('Maison SARL', 'a') });
  await reads('p', 'privacy-notice', { name: said('Maison SAS', 'b', tuesday) }, tuesday);
  show();
  await screen.findByText('What changed since it was last read');
  expect(screen.getByText('Maison SARL').closest('del')).toBeTruthy();
  expect(screen.getByText('Maison SAS').closest('ins')).toBeTruthy();
  expect(screen.getByText(/Between .*2 March.* and .*3 March/)).toBeTruthy();
});

test('the pages of the site are named and led to', async () => {
  const links = [
    { kind: 'cookie-page', url: 'https://maison.example/c' },
    { kind: 'data-rights-form', url: 'https://maison.example/d' },
  ] as const;
  await recordNoticeLinks(database, site, links, monday);
  show();
  await screen.findByText('The site’s own pages');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://maison.example/d',
    'https://maison.example/c',
  ]);
});

test('a site that was read once and without conflict shows nothing', async () => {
  await reads('p', 'privacy-notice', { name: said('Maison SARL', 'a') });
  show();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.queryByText('What changed since it was last read')).toBeNull();
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Audit, AuditedThing } from '../../core/consent/audit.ts';
import { THING_PURPOSES } from '../../core/consent/classify-stored.ts';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { toInstant } from '../../core/day.ts';
import type { Site } from '../../core/ids.ts';
import { interfaceIn } from '../../locales/interface.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { aReceipt, someServices } from '../testing.ts';
import { AuditPart } from './AuditPart.tsx';

const SITE = 'maison.fr' as Site;
const READ = { title: 'Google: cookie usage', url: 'https://exemple.net/cookies', read: '2026-01-31' };
const ANALYTICS: AuditedThing = {
  where: 'cookie',
  name: '_ga',
  domain: '.maison.fr',
  days: 400,
  class: 'optional',
  known: { owner: 'Google', purpose: 'audience-measurement', source: READ },
};
const SESSION: AuditedThing = {
  where: 'cookie',
  name: 'PHPSESSID',
  class: 'necessary',
  known: { owner: 'PHP', purpose: 'session', source: { title: 'PHP manual', url: 'https://www.php.net/manual' } },
};
const STRANGE: AuditedThing = { where: 'local-storage', name: 'zz9', class: 'unknown' };

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('the audit of a site', () => {
  test('says what was set before the choice: its name, use, owner, life, source and day', async () => {
    await keep({ things: [ANALYTICS, SESSION] });
    show([]);
    const found = await findingOf('Set before your choice');
    expect(found.getAllByText('_ga')).toHaveLength(2);
    expect(found.getByText('audience measurement, Google')).toBeTruthy();
    expect(found.getByText('.maison.fr').parentElement?.textContent).toBe('cookie · .maison.fr · 400 days');
    const source = found.getByText('Source').closest('details');
    expect(source?.open).toBe(false);
    expect(source?.querySelector('li')?.textContent).toBe('_gaGoogle: cookie usage · read on 31 January 2026');
    expect(source?.querySelector('a')?.href).toBe(READ.url);
    expect(found.getByText('Noted on 19 March 2026 at www.maison.fr')).toBeTruthy();
    // What the visit itself needs is no finding.
    expect(found.queryByText('PHPSESSID')).toBeNull();
  });

  test('says what is still there after the refusal, and what is there again', async () => {
    const refusal = aReceipt({ at: toInstant('2026-03-19T10:00:30.000Z') });
    await keep({ phase: 'after-refusal', at: toInstant('2026-03-19T10:00:40.000Z'), receiptId: refusal.id });
    await keep({ phase: 'next-visit', at: toInstant('2026-03-25T10:00:00.000Z') });
    show([refusal]);
    await findingOf('Still there after the refusal');
    const again = await findingOf('There again at a later visit, despite the refusal');
    expect(again.getByText('Noted on 25 March 2026 at www.maison.fr')).toBeTruthy();
  });

  test('folds earlier findings behind the latest', async () => {
    await keep({ at: toInstant('2026-03-01T10:00:00.000Z') });
    await keep({ at: toInstant('2026-03-19T10:00:00.000Z') });
    show([]);
    const found = await findingOf('Set before your choice');
    const earlier = found.getByText('One earlier note').closest('details');
    expect(earlier?.open).toBe(false);
    expect(earlier?.textContent).toContain('1 March 2026');
  });

  test('lists others that were asked by their organisation, and those of nobody known apart', async () => {
    await keep({
      things: [],
      thirdParties: [
        { host: 'stats.g.example', organisation: 'Google' },
        { host: 'tags.g.example', organisation: 'Google' },
        { host: 'who.example' },
      ],
    });
    show([]);
    await findingOf('Contacted before your choice');
    expect([...document.querySelectorAll('.plain-list li')].map((each) => each.textContent)).toEqual([
      'Google stats.g.example and tags.g.example',
      'Organisation not identified who.example',
    ]);
  });

  test('says in plain words who can read a cookie, and whether it stays with this site', async () => {
    await keep({ things: [{ ...ANALYTICS, httpOnly: true, partitioned: true }] });
    show([]);
    const found = await findingOf('Set before your choice');
    expect(found.getByText('Scripts in the page cannot read it; only the site’s server does.')).toBeTruthy();
    expect(found.getByText('Kept apart for this site: it cannot follow you to another.')).toBeTruthy();
  });

  test('names no owner where many sites use a name, and no day where nobody compared it', async () => {
    const known = { purpose: 'preference', source: { title: 'CNIL', url: 'https://www.cnil.fr/' } };
    await keep({ things: [{ ...ANALYTICS, name: 'lang', known }] });
    show([]);
    const found = await findingOf('Set before your choice');
    expect(found.getByText('preference (a name that many sites use)')).toBeTruthy();
    expect(found.getByText('Source').closest('details')?.textContent).toContain('CNIL · not verified by Habeas');
  });

  test('concludes nothing from a name nobody knows', async () => {
    await keep({ things: [STRANGE] });
    show([]);
    await screen.findByText('Nothing optional was noted before your choice, nor after a refusal.');
    fireEvent.click(screen.getByText('One name not identified'));
    expect(screen.getByText(/Habeas concludes nothing from them/)).toBeTruthy();
    expect(screen.getAllByText('zz9').length).toBeGreaterThan(0);
    expect(document.querySelector('.tone-bad')).toBeNull();
  });

  test('shows on request all that was noted, by what it is for', async () => {
    await keep({ things: [ANALYTICS, SESSION, STRANGE] });
    show([]);
    const all = (await screen.findByText('Everything that was noted')).closest('details');
    expect([...(all?.querySelectorAll('h4') ?? [])].map((each) => each.textContent)).toEqual([
      'Needed for what you ask',
      'Optional',
      'Not identified',
    ]);
  });

  test('says that there is none yet', async () => {
    show([]);
    await screen.findByText('Nothing has been noted on this site yet.');
  });
});

test.each(['fr', 'en'] as const)('every use has a word in %s, and none of them is a verdict', (language) => {
  const { text } = interfaceIn(language);
  for (const purpose of THING_PURPOSES) expect(text(`thing-${purpose}`)).not.toBe(`thing-${purpose}`);
  const titles = ['finding-before-choice', 'finding-after-refusal', 'finding-again'].map((id) => text(id));
  expect(titles.join()).not.toMatch(/illég|illegal|violat|infraction|breach|unlawful/i);
});

async function findingOf(title: string) {
  const heading = await screen.findByRole('heading', { name: title });
  return within(heading.parentElement as HTMLElement);
}

let kept = 0;
async function keep(parts: Partial<Audit>): Promise<void> {
  kept += 1;
  await database.audits.add({
    id: `audit ${kept}`,
    site: SITE,
    host: 'www.maison.fr',
    at: toInstant('2026-03-19T10:00:00.000Z'),
    phase: 'before-choice',
    things: [ANALYTICS],
    thirdParties: [],
    ...parts,
  });
}

function show(receipts: ConsentReceipt[]) {
  render(
    <Surroundings services={someServices(database)}>
      <AuditPart site={SITE} receipts={receipts} />
    </Surroundings>,
  );
}

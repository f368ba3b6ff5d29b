// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { instantOf } from '../../core/day.ts';
import type { Site } from '../../core/ids.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { aReceipt, someServices } from '../testing.ts';
import { ReceiptPage } from './ReceiptPage.tsx';
import { RefusalsPage } from './RefusalsPage.tsx';

/** The database in memory takes a step at a time, and the machine may be busy. */
const PATIENT = { timeout: 10_000 };

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('the list of refusals', () => {
  test('stands with the latest first, each leading to its receipt', async () => {
    const early = aReceipt({ site: 'avant.fr' as Site, at: at(1) });
    const late = aReceipt({ site: 'apres.fr' as Site, at: at(2), platformVersion: '0.7' });
    await database.receipts.bulkAdd([early, late]);
    show(<RefusalsPage />);
    await screen.findByText('2 receipts');
    expect(sites()).toEqual(['apres.fr', 'avant.fr']);
    expect(screen.getByText('apres.fr').closest('a')?.getAttribute('href')).toBe(`#/refusals/${late.id}`);
    await screen.findByText('Klaro 0.7');
  });

  test('is narrowed by a part of the site’s name, whatever its accents, and by outcome', async () => {
    await database.receipts.bulkAdd([
      aReceipt({ site: 'marées.fr' as Site, outcome: 'refused' }),
      aReceipt({ site: 'marées.fr' as Site, outcome: 'consent-or-pay' }),
      aReceipt({ site: 'autre.fr' as Site, outcome: 'consent-or-pay' }),
    ]);
    show(<RefusalsPage />);
    fireEvent.input(await screen.findByLabelText('Find a site'), { target: { value: 'MAREES' } });
    await screen.findByText('2 receipts');
    fireEvent.change(screen.getByLabelText('Outcome'), { target: { value: 'consent-or-pay' } });
    await screen.findByText('One receipt');
    fireEvent.input(screen.getByLabelText('Find a site'), { target: { value: 'nulle part' } });
    await screen.findByText(/^No receipt matches/);
  });

  test('reads the rows of one page alone', async () => {
    await database.receipts.bulkAdd(
      Array.from({ length: 60 }, (_, day) => aReceipt({ site: `s${day}.fr` as Site, at: at(day) })),
    );
    const read: string[] = [];
    database.receipts.hook('reading', (row: ConsentReceipt) => {
      read.push(row.site);
      return row;
    });
    show(<RefusalsPage />);
    await screen.findByText('60 receipts', undefined, PATIENT);
    expect(read).toHaveLength(50);
    expect(sites()[0]).toBe('s59.fr');
    fireEvent.click(screen.getByText('Older'));
    await screen.findByText('Page 2 of 2');
    await waitFor(() => expect(sites()[0]).toBe('s9.fr'), PATIENT);
    expect(read).toHaveLength(60);
    // A search begins on its own first page, and reads what it found alone.
    fireEvent.input(screen.getByLabelText('Find a site'), { target: { value: 's5' } });
    await screen.findByText('11 receipts', undefined, PATIENT);
    expect(sites()).toHaveLength(11);
    expect(read).toHaveLength(71);
  }, 30_000);

  test('teaches where there is nothing yet', async () => {
    show(<RefusalsPage />);
    await screen.findByText(/its receipt shows here/);
    expect(screen.getByText('Consents given before Habeas').getAttribute('href')).toBe('#/sweep');
  });

  test('is exported whole', async () => {
    await database.receipts.bulkAdd([aReceipt(), aReceipt()]);
    const { download } = show(<RefusalsPage />);
    fireEvent.click(await screen.findByText('Export all receipts'));
    await screen.findByText('habeas-receipts-2026-03-19.json is in your downloads.');
    const [, text] = download.mock.calls[0] ?? [];
    expect(JSON.parse(String(text)).records).toHaveLength(2);
  });
});

const FULL: Partial<ConsentReceipt> = {
  kind: 'banner',
  way: 'settings',
  platformVersion: '0.7.22',
  banner: { text: 'We use cookies.\nDo you mind?', sha256: 'ab12cd' },
  offered: ['Accept all', 'Settings'],
  pressed: [
    { label: 'Settings', intent: 'settings' },
    { label: 'Save', intent: 'save', because: { language: 'en', words: ['save'] } },
  ],
  refused: ['Audience'],
  remaining: ['Video'],
  outcome: 'refused-in-part',
  partners: { total: 300, refused: 299, names: ['Ads Ltd', 'Count Inc'] },
  evidence: [
    {
      source: 'tcf',
      from: '__tcfapi',
      purposes: [
        { name: 'Store information', granted: false, necessary: false },
        { name: 'Video', granted: true, necessary: false },
      ],
    },
  ],
  before: { where: 'cookie', name: 'klaro', value: '{"old":1}', purposes: [] },
  after: { where: 'cookie', name: 'klaro', value: '{"new":0}', purposes: [] },
  changes: [
    { where: 'cookie', name: 'klaro', before: 'x', after: 'y' },
    { where: 'local-storage', name: 'cmp', after: 'z' },
    { where: 'session-storage', name: 'tmp', before: 'w' },
    { where: 'local-storage', name: 'cookie_consent', before: 'n', after: 'n' },
  ],
  symmetry: { clicksToRefuse: 3, clicksToAccept: 1, refusalOnFirstLayer: false, preTicked: ['Video'] },
  tookMs: 1_240,
};

describe('a receipt’s page', () => {
  test('tells everything that is in it', async () => {
    const receipt = aReceipt(FULL);
    await database.receipts.add(receipt);
    show(<ReceiptPage id={receipt.id} />);
    await screen.findByText('What Habeas did');
    const page = document.querySelector('article')?.textContent ?? '';
    for (const told of [
      'Refused in part',
      'went through the banner’s settings',
      '“Save”: saving, with every optional choice off. Recognised by “Save” (English).',
      '1.24 s',
      '299 of 300 refused',
      'Ads Ltd and Count Inc',
      'TCF signal for advertising partners, as declared by the site (__tcfapi): one choice is off, but still accepted: Video.',
      'The TCF (Transparency and Consent Framework) is the form',
      'cookie, “klaro”: {"old":1}',
      'cookie, “klaro”: {"new":0}',
      'cookie, “klaro”: “x”, then “y”',
      'lasting site storage, “cmp”: added, “z”',
      'lasting site storage, “cookie_consent”: written again, unchanged',
      'temporary site storage, “tmp”: removed',
      'www.maison.fr',
      'consent banner',
      'Klaro 0.7.22',
      '“Accept all” and “Settings”',
      'We use cookies.\nDo you mind?',
      'ab12cd',
      '3 clicks',
      'one click',
      'no, you had to go further',
      '“Video”',
      receipt.id,
    ]) {
      expect(page).toContain(told);
    }
  });

  test('names what the person allows, and what was not looked at', async () => {
    const receipt = aReceipt({
      allowedPurposes: ['media'],
      allowed: ['Video player'],
      partners: { total: 12, names: ['Ads Ltd'] },
      symmetry: { clicksToRefuse: 1, clicksToAccept: 1, refusalOnFirstLayer: true },
    });
    await database.receipts.add(receipt);
    show(<ReceiptPage id={receipt.id} />);
    await screen.findByText('Except what you allow: Video player.');
    await screen.findByText('Embedded videos and maps and Video player');
    await screen.findByText('12 named');
    await screen.findByText('not looked at: no settings were opened');
  });

  test('says of a choice that was there before that the click stored nothing', async () => {
    const receipt = aReceipt({ outcome: 'unconfirmed', stale: true, refused: [] });
    await database.receipts.add(receipt);
    show(<ReceiptPage id={receipt.id} />);
    await screen.findByText(/was a refusal already, and the click stored nothing new/);
    expect(screen.queryByText(/could not read back/)).toBeNull();
  });

  test('shows of a long value its beginning, and of what may be the key to an account nothing', async () => {
    const value = 'x'.repeat(900);
    const changes = [
      { where: 'cookie' as const, name: 'cookie_consent', after: value },
      { where: 'cookie' as const, name: 'PHPSESSID', after: 'secret' },
    ];
    const receipt = aReceipt({ changes });
    await database.receipts.add(receipt);
    show(<ReceiptPage id={receipt.id} />);
    await screen.findByText(`cookie, “cookie_consent”: added, “${'x'.repeat(200)}…”`);
    await screen.findByText('cookie, “PHPSESSID”: added');
  });

  test('leaves out what a receipt of the first version does not know', async () => {
    const receipt = aReceipt({ after: undefined, outcome: 'nothing-to-refuse', pressed: [], refused: [] });
    await database.receipts.add(receipt);
    show(<ReceiptPage id={receipt.id} />);
    await screen.findByText('What Habeas did');
    expect(screen.queryByText('Was refusing as easy as accepting?')).toBeNull();
    expect(screen.queryByText('The proof')).toBeNull();
    // Where nothing was done there is no time that it took.
    expect(screen.queryByText('From the banner to the stored choice')).toBeNull();
    expect(screen.queryByText('Asked again too soon')).toBeNull();
  });

  test('prints, and is kept as a page that holds a hostile banner as words', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const receipt = aReceipt({ ...FULL, banner: { text, sha256: 'ab' } });
    await database.receipts.add(receipt);
    const { download, print } = show(<ReceiptPage id={receipt.id} />);
    await screen.findByText(text);
    expect(document.querySelector('article img, article script')).toBeNull();
    fireEvent.click(screen.getByText('Print'));
    expect(print).toHaveBeenCalled();
    fireEvent.click(screen.getByText('Save as a page'));
    const [name, html, type] = download.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['habeas-maison.fr-2026-03-19.html', 'text/html']);
    const kept = new DOMParser().parseFromString(String(html), 'text/html');
    expect(kept.querySelector('script, img, [onerror]')).toBeNull();
    expect([...kept.querySelectorAll('dd')].map((each) => each.textContent)).toContain(text);
  });

  test('is exported as a record', async () => {
    const receipt = aReceipt(FULL);
    await database.receipts.add(receipt);
    const { download } = show(<ReceiptPage id={receipt.id} />);
    fireEvent.click(await screen.findByText('JSON file'));
    await waitFor(() => expect(download).toHaveBeenCalled());
    const [name, text] = download.mock.calls[0] ?? [];
    expect(name).toBe('habeas-maison.fr-2026-03-19.json');
    expect(JSON.parse(String(text)).records[0].record_id).toBe(receipt.id);
  });

  test('takes the person’s word against a control', async () => {
    const receipt = aReceipt(FULL);
    await database.receipts.add(receipt);
    show(<ReceiptPage id={receipt.id} />);
    const card = (await screen.findByText('Is something wrong?')).closest('section');
    fireEvent.click(await within(card as HTMLElement).findByLabelText('That was not a refusal: “Save”'));
    await screen.findByText('Habeas leaves it alone on this site.');
    fireEvent.click(screen.getByText('Remove this rule'));
    await screen.findByLabelText('That was not a refusal: “Save”');
  });

  test('says so where the receipt is gone', async () => {
    show(<ReceiptPage id={aReceipt().id} />);
    await screen.findByText('This page does not exist');
  });
});

function show(view: ComponentChildren) {
  const services = someServices(database);
  render(<Surroundings services={services}>{view}</Surroundings>);
  return services as typeof services & { download: ReturnType<typeof import('vitest').vi.fn> };
}

function sites(): (string | null)[] {
  return [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
}

function at(day: number) {
  return instantOf(new Date(Date.UTC(2026, 0, 1 + day)));
}

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { instantOf, toDay } from '../../core/day.ts';
import { newId, type RequestId, type Site } from '../../core/ids.ts';
import type { RequestEvent } from '../../core/request/event.ts';
import { NOTICE_FAILURES, type TabSite } from '../../messaging/protocol.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { Popup } from './Popup.tsx';

const SITE = 'maison.fr' as Site;
const NOW = new Date('2026-03-19T10:00:00.000Z');
const AT = instantOf(NOW);

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('the popup says whether it is on here', () => {
  test('on, with the switch for this site and the offer to reload', async () => {
    const { reloadTab } = await popup();
    await screen.findByText('Refusing is on here');
    fireEvent.click(screen.getByText('Off for this site'));
    await screen.findByText('Refusing is off on this site');
    expect(await database.sitePreferences.toArray()).toEqual([{ site: SITE, consent: 'off' }]);
    fireEvent.click(screen.getByText('Reload the page'));
    expect(reloadTab).toHaveBeenCalledWith(7);
  });

  test('paused, with the time at which it takes up again', async () => {
    await database.settings.put({ key: 'pausedUntil', value: instantOf(new Date(NOW.getTime() + 3_600_000)) });
    await popup();
    await screen.findByText(/^Refusing is paused until/);
    fireEvent.click(screen.getByText('Resume refusing'));
    await screen.findByText('Refusing is on here');
  });

  test('not active where access was withdrawn, and asks for it in a click', async () => {
    const { permissions } = await popup({ reachable: false });
    await screen.findByText('Not active on this site');
    fireEvent.click(screen.getByText('Turn on for this site'));
    expect(permissions.requestHosts).toHaveBeenCalledWith(SITE);
    await screen.findByText('Access was not given. Nothing has changed.');
    // The register and the letters work all the same.
    expect(screen.getByText('Ask for a copy of my data')).toBeTruthy();
  });

  test('nothing kept in a private window: neither register nor letter', async () => {
    await popup({ private: true });
    await screen.findByText('Private window: banners are refused, nothing is kept.');
    expect(screen.queryByText('Ask for a copy of my data')).toBeNull();
    expect(screen.queryByText('In your register')).toBeNull();
  });

  test('no site before a page of the browser', async () => {
    await popup({ site: undefined, host: undefined, reachable: false });
    await screen.findByText('This page is not a website');
  });
});

describe('the popup says what was done', () => {
  test.each([
    ['refused', 'Refused and checked', /everything optional is refused/],
    ['refused-in-part', 'Refused in part', /Advertising is still on/],
    ['unconfirmed', 'Refusal clicked, not confirmed', /could not read back/],
    ['not-refused', 'Not refused: your turn', /accepted nothing/],
    ['consent-or-pay', 'Consent or pay', /costs money/],
    ['nothing-to-refuse', 'Nothing to refuse', /without offering a choice/],
  ] as const)('%s', async (outcome, title, sentence) => {
    await database.receipts.add(aReceipt({ outcome, remaining: ['Advertising'] }));
    await popup();
    await screen.findByText(title);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText('Nur notwendige')).toBeTruthy();
    expect(screen.getByText('in the cookie “klaro”')).toBeTruthy();
  });

  test('the latest decision, not an earlier one', async () => {
    await database.receipts.bulkAdd([
      aReceipt({ outcome: 'not-refused', at: instantOf(new Date('2026-03-01T10:00:00.000Z')) }),
      aReceipt({ outcome: 'refused' }),
    ]);
    await popup();
    await screen.findByText('Refused and checked');
  });
});

test('the popup says what was given here, and since when', async () => {
  await database.observations.add({
    id: newId(),
    site: SITE,
    host: SITE,
    kind: 'account-opened',
    categories: ['email', 'identity'],
    first: AT,
    last: AT,
    count: 1,
  });
  await popup();
  await screen.findByText('Since 19 March 2026: account opened.');
  expect(screen.getByText('You gave: name and e-mail.')).toBeTruthy();
});

describe('the popup says who the controller is', () => {
  test.each(NOTICE_FAILURES)('or, in a plain sentence, why it could not be read: %s', async (noticeFailure) => {
    await popup({ noticeFailure });
    await screen.findByText('Find out who this is');
    expect(document.querySelector('.note')?.textContent?.length).toBeGreaterThan(40);
  });

  test('with the sentence each value came from, and only links one may follow', async () => {
    await addReading({ source: 'javascript:alert(1)' });
    await popup();
    await screen.findByText('Atelier SARL');
    expect(screen.getByText('“The controller is Atelier SARL.”')).toBeTruthy();
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  test('and notes that the address is on another domain', async () => {
    await addReading({});
    await popup();
    await screen.findByText(/This address is at group.example, another domain than maison.fr/);
  });

  test('as text, whatever the page called itself', async () => {
    await addReading({ name: '<img src=x onerror=alert(1)>' });
    await popup();
    await screen.findByText('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the popup leads on', () => {
  test('by showing who the letter goes to before it is begun', async () => {
    await addReading({});
    await popup();
    fireEvent.click(await screen.findByText('Ask for a copy of my data'));
    await screen.findByText('The letter will go to rights@group.example.');
    expect(await database.requests.count()).toBe(0);
    fireEvent.click(screen.getByText('Back'));
    await screen.findByText('Ask for a copy of my data');
  });

  test('to the letter that is waiting to be finished', async () => {
    const { id, openDashboard } = await withRequest('drafted');
    fireEvent.click(await screen.findByText('Continue the letter'));
    expect(openDashboard).toHaveBeenCalledWith(`#/letters/${id}`);
  });

  test('to the request that runs, with its last day', async () => {
    const { id, openDashboard } = await withRequest('sent');
    await screen.findByText('Answer due by 20 April 2026.');
    fireEvent.click(screen.getByText('See the request'));
    expect(openDashboard).toHaveBeenCalledWith(`#/requests/${id}`);
  });
});

test('the first screen offers at most seven things to click or type in', async () => {
  await database.receipts.add(aReceipt({}));
  await addReading({});
  await popup();
  fireEvent.click(await screen.findByText('Off for this site'));
  await screen.findByText('Reload the page');
  const offered = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (each) => each.closest('details:not([open])') === null || each.matches('details > summary'),
  );
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.length).toBeLessThanOrEqual(7);
});

async function popup(tab: Partial<TabSite> = {}) {
  const site: TabSite = {
    site: SITE,
    host: SITE,
    reachable: true,
    private: false,
    noticeFailure: undefined,
    met: undefined,
    ...tab,
  };
  const services = someServices(database, { now: () => NOW, activeTabId: async () => 7 });
  services.ask = vi.fn(async () => site) as unknown as typeof services.ask;
  render(
    <Surroundings services={services}>
      <Popup />
    </Surroundings>,
  );
  await waitFor(() => expect(document.querySelector('.popup-foot')).not.toBeNull());
  return services;
}

async function withRequest(state: 'drafted' | 'sent') {
  const id = newId<RequestId>();
  const day = toDay('2026-03-18');
  await database.requests.add({
    id,
    site: SITE,
    kind: 'access',
    regime: 'gdpr',
    country: 'FR',
    region: undefined,
    reference: 'HAB-2026-7F3K',
    createdAt: AT,
  });
  await database.events.add({ id: newId(), requestId: id, kind: 'drafted', day, notedAt: AT });
  if (state === 'sent') {
    const sent: RequestEvent = { id: newId(), requestId: id, kind: 'sent', channel: 'email', day, notedAt: AT };
    await database.events.add(sent);
  }
  return { id, ...(await popup()) };
}

async function addReading({ name = 'Atelier SARL', source = 'https://maison.fr/privacy' }) {
  const read = { source, at: AT, confidence: 'high' as const, by: 'page' as const };
  await database.readings.add({
    id: newId(),
    site: SITE,
    url: 'https://maison.fr/privacy',
    kind: 'privacy-notice',
    readAt: AT,
    language: 'en',
    facts: {
      name: { value: name, quote: 'The controller is Atelier SARL.', ...read },
      rightsEmail: { value: 'rights@group.example', quote: 'Write to rights@group.example.', ...read },
    },
  });
}

function aReceipt(parts: Partial<ConsentReceipt>): ConsentReceipt {
  return {
    id: newId(),
    site: SITE,
    host: SITE,
    at: AT,
    platform: 'Klaro',
    rule: undefined,
    banner: undefined,
    offered: [],
    pressed: [{ label: 'Nur notwendige', intent: 'refuse' }],
    before: undefined,
    after: { where: 'cookie', name: 'klaro', value: '{}', purposes: [] },
    outcome: 'refused',
    refused: ['Audience'],
    remaining: [],
    tookMs: 120,
    ...parts,
  };
}

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instantOf, toDay } from '../../core/day.ts';
import { newId, type RequestId, type Site } from '../../core/ids.ts';
import { NOTICE_FAILURES } from '../../core/notice/notice-failure.ts';
import type { RequestEvent } from '../../core/request/event.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { aReceipt, someServices } from '../testing.ts';
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
    fireEvent.click(screen.getByText('Turn off here'));
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
    ['refused-in-part', 'Refused in part', /Still accepted: Advertising/],
    ['unconfirmed', 'Refusal clicked, not confirmed', /could not confirm/],
    ['not-refused', 'Not refused: your turn', /accepted nothing/],
    ['consent-or-pay', 'Consent or pay', /costs money/],
    ['nothing-to-refuse', 'Nothing to refuse', /without offering a choice/],
  ] as const)('%s', async (outcome, title, sentence) => {
    await database.receipts.add(aReceipt({ outcome, remaining: ['Advertising'] }));
    await popup();
    await screen.findByText(title);
    expect(screen.getByText(sentence)).toBeTruthy();
    await screen.findByText('“Nur notwendige”');
    expect(screen.getByText('in the cookie “klaro”')).toBeTruthy();
  });

  test.each([
    [{ provider: 'contentpass', price: '2.99 €' }, 'The paid offer is run by contentpass. Price shown: 2.99 €.'],
    [{ provider: 'contentpass' }, 'The paid offer is run by contentpass.'],
    [{ price: '2.99 €' }, 'Price shown: 2.99 €.'],
  ])('who keeps a wall, and at what price, as far as it was shown: %o', async (pay, sentence) => {
    await database.receipts.add(aReceipt({ outcome: 'consent-or-pay', pay }));
    await popup();
    await screen.findByText(sentence);
  });

  test.each([
    ['silent', [], 'A consent tool, but nothing on screen', /asks nothing and has stored no choice/],
    ['decided', [], 'Refused earlier', /There was nothing for Habeas to do/],
    ['decided', ['Statistics', 'Video'], 'Accepted earlier', /it accepts Statistics and Video/],
    ['asking', [], 'Waiting for your choice', /clicks nowhere and will read what you choose/],
    ['chosen', [], 'Refused by you', /In the choice stored by Klaro, everything optional is refused/],
    ['chosen', ['Video'], 'Accepted by you', /The choice stored by Klaro accepts Video/],
  ] as const)('when a platform asked nothing at this load: %s, granted %o', async (kind, granted, title, sentence) => {
    await database.receipts.add(aReceipt({ outcome: 'unconfirmed' }));
    await popup({ met: { kind, platform: 'Klaro', granted: [...granted] } });
    await screen.findByText(title);
    expect(screen.getByText(sentence)).toBeTruthy();
    // The latest decision stays in sight, with its day.
    expect(screen.getByText('The latest decision, on 19 March 2026:')).toBeTruthy();
    expect(screen.getByText('Refusal clicked, not confirmed')).toBeTruthy();
  });

  test('what the person chose on a site whose platform nobody knows', async () => {
    await popup({ met: { kind: 'chosen', granted: [] } });
    await screen.findByText(/In the choice stored by this site, everything optional is refused/);
  });

  test('that a page which loads anew at every refusal is left alone', async () => {
    await popup({ reloads: true });
    await screen.findByText('This page reloads at every refusal; Habeas has stopped.');
  });

  test('the latest decision, not an earlier one', async () => {
    await database.receipts.bulkAdd([
      aReceipt({ outcome: 'not-refused', at: instantOf(new Date('2026-03-01T10:00:00.000Z')) }),
      aReceipt({ outcome: 'refused' }),
    ]);
    await popup();
    await screen.findByText('Refused and checked');
  });

  test('that its refusal still holds, rather than that somebody refused before', async () => {
    await database.receipts.add(aReceipt({ outcome: 'refused', at: instantOf(new Date('2026-03-01T10:00:00.000Z')) }));
    await popup({ met: { kind: 'decided', platform: 'Klaro', granted: [] } });
    await screen.findByText('The refusal of 1 March 2026 still holds: the site asked nothing.');
    expect(screen.queryByText('Refused earlier')).toBeNull();
  });
});

describe('the popup explains the click', () => {
  test.each([
    [{ way: 'platform' }, 'Habeas asked Klaro itself to refuse, without going through a button.'],
    [
      { way: 'rule', rule: 'didomi.io' },
      'Habeas followed the rule “didomi.io” of autoconsent, a collection of known banners.',
    ],
    [{ way: 'first-layer' }, 'Habeas refused on the banner’s first screen.'],
    [{ way: 'settings' }, /went through the banner’s settings/],
    // A receipt of the first version knows its rule alone.
    [{ rule: 'klaro' }, 'Habeas followed the rule “klaro” of autoconsent, a collection of known banners.'],
  ] as const)('by the way it took: %o', async (parts, sentence) => {
    await database.receipts.add(aReceipt(parts));
    await popup();
    await screen.findByText(sentence);
  });

  test('by the control, its words and their language', async () => {
    const because = { language: 'de', words: ['nur', 'notwendige'] };
    await database.receipts.add(aReceipt({ pressed: [{ label: 'Nur notwendige', intent: 'refuse', because }] }));
    await popup();
    await screen.findByText('Recognised by “Nur” and “notwendige” (German).');
    expect(screen.getByText('refusal')).toBeTruthy();
  });

  test('by what told the outcome, and whose word that is', async () => {
    const purposes = [
      { name: 'Measurement', granted: false, necessary: false },
      { name: 'Login', granted: true, necessary: true },
    ];
    const on = [{ name: 'ad_storage', granted: true, necessary: false }, ...purposes];
    await database.receipts.add(
      aReceipt({
        evidence: [
          { source: 'platform', from: 'klaro', purposes },
          { source: 'consent-mode', from: 'dataLayer', purposes: on },
        ],
      }),
    );
    await popup();
    await screen.findByText('Choice read where the site’s tool stores it (klaro): the only optional choice is off.');
    expect(
      screen.getByText(
        'Google Consent Mode, as declared by the site (dataLayer): one choice is off, but still accepted: ad_storage.',
      ),
    ).toBeTruthy();
  });

  test('and takes the person’s word that it was none, and takes it back', async () => {
    const receipt = aReceipt({});
    await database.receipts.add(receipt);
    await popup();
    fireEvent.click(await screen.findByLabelText('That was not a refusal: “Nur notwendige”'));
    await screen.findByText('You said that a button clicked here was not a refusal.');
    expect(await database.localRules.toArray()).toEqual([{ site: SITE, label: 'Nur notwendige', at: AT }]);
    fireEvent.click(screen.getByText('Undo'));
    await screen.findByLabelText('That was not a refusal: “Nur notwendige”');
    expect(await database.localRules.count()).toBe(0);
    expect((await database.receipts.get(receipt.id))?.disputed).toBeUndefined();
  });

  test('but asks no word against the opening of the settings, which refuses nothing', async () => {
    await database.receipts.add(aReceipt({ pressed: [{ label: 'Einstellungen', intent: 'settings' }] }));
    await popup();
    await screen.findByText('“Einstellungen”');
    expect(screen.queryByText('That was not a refusal')).toBeNull();
  });
});

describe('the popup lets the person choose differently here', () => {
  test('by asking Habeas to leave the choice to them', async () => {
    await popup();
    fireEvent.click(await screen.findByLabelText('Let me choose on this site'));
    await screen.findByText('Here, you choose');
    expect(await database.sitePreferences.toArray()).toEqual([{ site: SITE, consent: 'ask' }]);
    await screen.findByText('Reload the page');
    fireEvent.click(screen.getByText('Turn on here'));
    await screen.findByText('Refusing is on here');
  });

  test('by keeping the signal from this site', async () => {
    await popup();
    fireEvent.click(await screen.findByLabelText(/not to sell or share/));
    await waitFor(async () => expect(await database.sitePreferences.get(SITE)).toMatchObject({ gpc: 'off' }));
    expect(screen.getByText('Refusing is on here')).toBeTruthy();
  });

  test.each([
    [true, 'The settings are open in the page.'],
    [false, /has no way to open this site’s settings/],
  ])('by opening the site’s own settings: %o', async (opened, sentence) => {
    await popup({}, { 'consent.reopen': opened });
    fireEvent.click(await screen.findByText('Open the site’s cookie settings'));
    await screen.findByText(sentence);
  });

  test.each([
    [3, '3 items deleted. Reload the page: the site will ask again.'],
    [0, 'No stored choice was found on this site.'],
  ])('by forgetting the stored choice: %i', async (forgotten, sentence) => {
    await popup({}, { 'consent.forget': forgotten });
    fireEvent.click(await screen.findByText('Forget the stored choice'));
    await screen.findByText(sentence);
    expect(screen.queryByText('Reload the page') !== null).toBe(forgotten > 0);
  });

  test('and says so where that failed', async () => {
    const { note } = await popup({}, { 'consent.forget': new Error('no cookies') });
    fireEvent.click(await screen.findByText('Forget the stored choice'));
    await screen.findByText('The browser did not allow it. Reload the page, then try again.');
    expect(note).toHaveBeenCalled();
  });

  test('by a pause of an hour, with the time that remains', async () => {
    await popup();
    fireEvent.click(await screen.findByText('One hour'));
    await screen.findByText('About an hour left');
    await database.settings.put({ key: 'pausedUntil', value: instantOf(new Date(NOW.getTime() + 43 * 60_000)) });
    await screen.findByText('43 minutes left');
  });

  test('by a pause until tomorrow morning', async () => {
    await popup();
    fireEvent.click(await screen.findByText('Until tomorrow'));
    await screen.findByText(/^Refusing is paused until/);
    const until = new Date(String((await database.settings.get('pausedUntil'))?.value));
    expect([until.getHours(), until.getTime() > NOW.getTime()]).toEqual([4, true]);
    expect(until.getTime() - NOW.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
  });

  test('by a pause for this visit', async () => {
    const { restInTab } = await popup();
    fireEvent.click(await screen.findByText('This visit'));
    expect(restInTab).toHaveBeenCalledWith(7, SITE);
    cleanup();
    const again = await popup({ resting: true });
    await screen.findByText('Refusing is paused for this visit');
    fireEvent.click(screen.getByText('Resume refusing'));
    expect(again.restInTab).toHaveBeenCalledWith(7, undefined);
  });

  test('but keeps no wish in a private window', async () => {
    await popup({ private: true });
    await screen.findByText('Forget the stored choice');
    expect(screen.queryByLabelText('Let me choose on this site')).toBeNull();
    expect(screen.queryByText('One hour')).toBeNull();
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
  fireEvent.click(await screen.findByText('Turn off here'));
  await screen.findByText('Reload the page');
  const offered = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (each) => each.closest('details:not([open])') === null || each.matches('details > summary'),
  );
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.length).toBeLessThanOrEqual(7);
});

async function popup(tab: Partial<TabSite> = {}, answers: Record<string, unknown> = {}) {
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
  services.ask = vi.fn(async (name: string) => {
    const answer = name in answers ? answers[name] : site;
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as typeof services.ask;
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

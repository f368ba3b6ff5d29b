import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sourced } from '../core/controller/controller.ts';
import { toDay, toInstant } from '../core/day.ts';
import type { IdentityId, ReadingId, RequestId, Site } from '../core/ids.ts';
import type { Draft, Letter } from '../core/letter/letter.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { changeDraft } from './change-draft.ts';
import { deadlineOfRequest, statusOf } from './follow-request.ts';
import { markSent } from './mark-sent.ts';
import { recordEvent, takeBackEvent } from './record-event.ts';
import { startRequest } from './start-request.ts';
import { unmarkSent } from './unmark-sent.ts';

const now = new Date(2026, 2, 5, 10);
const site = 'maree.example' as Site;
const wish = { site, kind: 'access' } as const;
const day = toDay('2026-03-05');

const letter: Letter = {
  language: 'fr',
  sender: { name: 'Camille Durand', address: [], email: 'camille@courriel.example' },
  addressee: { name: 'Marées', address: ['67000 Strasbourg'], email: 'dpo@maree.example' },
  placeAndDate: 'Le 5 mars 2026',
  reference: 'HAB-2026-7F3K',
  subject: 'Demande',
  body: 'Madame, Monsieur,',
};

let database: HabeasDatabase;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  database = new HabeasDatabase(`requests-${databases}`);
  await database.identities.add({
    id: 'identity' as IdentityId,
    name: 'Camille Durand',
    address: [],
    city: 'Nantes',
    country: 'FR',
    emails: ['camille@courriel.example'],
  });
});

function read<Value>(value: Value): Sourced<Value> {
  const at = toInstant('2026-03-01T10:00:00.000Z');
  return { value, quote: '', source: '', at, confidence: 'high', by: 'page' };
}

async function draftOf(requestId: RequestId): Promise<Draft> {
  return (await database.drafts.get(requestId)) ?? expect.unreachable('no draft');
}

async function begun(): Promise<RequestId> {
  return startRequest(database, { ...wish, country: 'FR' }, now);
}

describe('starting a request', () => {
  it('lays down the request, its first event and a draft from the profile', async () => {
    const requestId = await begun();
    expect(await database.requests.get(requestId)).toMatchObject({
      ...wish,
      country: 'FR',
      reference: expect.stringMatching(/^HAB-2026-.{4}$/),
    });
    expect(await database.events.toArray()).toMatchObject([{ requestId, kind: 'drafted', day: '2026-03-05' }]);
    expect(await draftOf(requestId)).toMatchObject({
      language: 'fr',
      identityId: 'identity',
      accountEmail: 'camille@courriel.example',
    });
  });

  it('finds the open draft when asked again, also at the same time', async () => {
    const ids = await Promise.all([begun(), begun(), begun()]);
    expect(new Set(ids).size).toBe(1);
    expect(await database.requests.count()).toBe(1);
  });

  it('starts anew once the first was sent', async () => {
    const first = await begun();
    await markSent(database, { requestId: first, letter, channel: 'email', day }, now);
    expect(await begun()).not.toBe(first);
  });

  it('works with an empty profile', async () => {
    await database.identities.clear();
    expect(await draftOf(await begun())).toMatchObject({ identityId: undefined, accountEmail: undefined });
  });

  it.each([
    ['the person’s correction', 'maree.example', 'BE', 'DE', 'BE'],
    ['the notice', 'maree.example', undefined, 'DE', 'DE'],
    ['the ending of the site', 'maree.it', undefined, undefined, 'IT'],
    ['the person’s own country', 'maree.example', undefined, undefined, 'FR'],
  ])('takes the country from %s', async (_name, name, corrected, found, country) => {
    const at = toInstant('2026-03-01T10:00:00.000Z');
    const here = name as Site;
    if (corrected !== undefined) await database.corrections.add({ site: here, field: 'country', value: corrected, at });
    if (found !== undefined) {
      await database.readings.add({
        id: 'reading' as ReadingId,
        site: here,
        url: `https://${name}/`,
        kind: 'privacy-notice',
        readAt: at,
        language: 'de',
        facts: { country: read(found) },
      });
    }
    const requestId = await startRequest(database, { ...wish, site: here }, now);
    expect((await database.requests.get(requestId))?.country).toBe(country);
    expect((await draftOf(requestId)).language).toBe(country === 'FR' ? 'fr' : 'en');
  });
});

describe('changing a draft', () => {
  it('keeps what is not in the patch', async () => {
    const requestId = await begun();
    await changeDraft(database, requestId, { customerNumber: 'C-1042' }, now);
    await changeDraft(database, requestId, { edited: { subject: 'a', body: 'b' } }, now);
    expect(await draftOf(requestId)).toMatchObject({ customerNumber: 'C-1042', edited: { subject: 'a', body: 'b' } });
    await changeDraft(database, requestId, { edited: undefined }, now);
    expect((await draftOf(requestId)).edited).toBeUndefined();
  });

  it('loses nothing when two pages write at once', async () => {
    const requestId = await begun();
    await Promise.all([
      changeDraft(database, requestId, { customerNumber: 'C-1042' }, now),
      changeDraft(database, requestId, { language: 'en' }, now),
    ]);
    expect(await draftOf(requestId)).toMatchObject({ customerNumber: 'C-1042', language: 'en' });
  });

  it('says so where the draft is gone', async () => {
    expect(await changeDraft(database, 'none' as RequestId, { language: 'en' }, now)).toBe(false);
  });
});

describe('marking as sent', () => {
  it('keeps the letter word for word, notes the day and ends the draft', async () => {
    const requestId = await begun();
    await markSent(database, { requestId, letter, channel: 'email', day }, now);
    expect(await database.letters.toArray()).toMatchObject([{ requestId, letter, channel: 'email', day }]);
    expect(await database.drafts.count()).toBe(0);
    const request = (await database.requests.get(requestId)) ?? expect.unreachable();
    const events = await database.events.toArray();
    expect(deadlineOfRequest(request, events)?.lastDay).toBe('2026-04-07');
    expect(statusOf(request, events, toDay('2026-04-08'))).toBe('overdue');
  });

  it('counts the holidays of the place the letter went to', async () => {
    const requestId = await begun();
    await markSent(database, { requestId, letter, channel: 'email', day }, now);
    expect((await database.requests.get(requestId))?.region).toBe('Alsace-Moselle');
  });

  it('counts the holidays of the country that was found out after the request was begun', async () => {
    const requestId = await begun();
    const at = toInstant('2026-03-05T09:30:00.000Z');
    await database.corrections.add({ site, field: 'country', value: 'DE', at });
    await markSent(database, { requestId, letter, channel: 'email', day }, now);
    expect(await database.requests.get(requestId)).toMatchObject({ country: 'DE', region: undefined });
  });

  it('happens once, however often it is pressed', async () => {
    const requestId = await begun();
    const sending = { requestId, letter, channel: 'email', day } as const;
    const drafts = await Promise.all([markSent(database, sending, now), markSent(database, sending, now)]);
    expect(drafts.filter((draft) => draft !== undefined)).toHaveLength(1);
    expect(await database.letters.count()).toBe(1);
  });

  it('changes nothing when the day is none', async () => {
    const requestId = await begun();
    const sending = { requestId, letter, channel: 'email', day: '2026-02-30' as never } as const;
    await expect(markSent(database, sending, now)).rejects.toThrow(RangeError);
    expect(await database.drafts.count()).toBe(1);
  });

  it('leaves everything as it was when one part cannot be written', async () => {
    const requestId = await begun();
    database.letters.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(markSent(database, { requestId, letter, channel: 'email', day }, now)).rejects.toThrow();
    expect(await database.drafts.count()).toBe(1);
    expect(await database.events.count()).toBe(1);
  });
});

describe('taking a sending back', () => {
  it('brings the draft back as it was', async () => {
    const requestId = await begun();
    const before = await draftOf(requestId);
    const draft = await markSent(database, { requestId, letter, channel: 'email', day }, now);
    expect(await unmarkSent(database, { requestId, draft }, now)).toBe(true);
    expect(await draftOf(requestId)).toEqual(before);
    expect([await database.letters.count(), await database.events.count()]).toEqual([0, 1]);
  });

  it('brings the letter’s own words back where the draft is not at hand', async () => {
    const requestId = await begun();
    await markSent(database, { requestId, letter, channel: 'email', day }, now);
    expect(await unmarkSent(database, { requestId }, now)).toBe(true);
    expect(await draftOf(requestId)).toMatchObject({
      identityId: 'identity',
      accountEmail: 'camille@courriel.example',
      edited: { subject: 'Demande', body: 'Madame, Monsieur,' },
    });
  });

  it('does nothing where nothing was sent, or something came of it', async () => {
    const requestId = await begun();
    expect(await unmarkSent(database, { requestId }, now)).toBe(false);
    await markSent(database, { requestId, letter, channel: 'email', day }, now);
    await recordEvent(database, { requestId, kind: 'answered', day }, now);
    expect(await unmarkSent(database, { requestId }, now)).toBe(false);
    expect(await database.letters.count()).toBe(1);
  });
});

describe('noting an event', () => {
  it('keeps it, and takes it back', async () => {
    const requestId = await begun();
    const id = await recordEvent(database, { requestId, kind: 'answered', day, note: 'by post' }, now);
    expect(await database.events.get(id)).toMatchObject({ requestId, kind: 'answered', day, note: 'by post' });
    await takeBackEvent(database, id);
    expect(await database.events.get(id)).toBeUndefined();
  });

  it('refuses an unknown request and a day that is none', async () => {
    const none = 'none' as RequestId;
    await expect(recordEvent(database, { requestId: none, kind: 'answered', day }, now)).rejects.toThrow('no such');
    const event = { requestId: await begun(), kind: 'answered', day: 'yesterday' as never } as const;
    await expect(recordEvent(database, event, now)).rejects.toThrow(RangeError);
  });

  it('leaves a sending alone', async () => {
    const requestId = await begun();
    await markSent(database, { requestId, letter, channel: 'email', day }, now);
    for (const { id } of await database.events.toArray()) await takeBackEvent(database, id);
    expect(await database.events.count()).toBe(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControllerFacts, Sourced } from '../core/controller/controller.ts';
import { toDay, toInstant } from '../core/day.ts';
import type { IdentityId, ObservationId, RequestId, Site } from '../core/ids.ts';
import { emlOf } from '../core/letter/eml.ts';
import type { Draft, Identity } from '../core/letter/letter.ts';
import { mailtoOf } from '../core/letter/mailto.ts';
import { letterText } from '../core/letter/text.ts';
import type { Observation } from '../core/register/observation.ts';
import type { AccessRequest } from '../core/request/event.ts';
import { composeLetter, type LetterFacts } from './compose-letter.ts';

const at = toInstant('2026-03-05T10:00:00.000Z');
const requestId = 'request' as RequestId;
const site = 'maree.example' as Site;

function read<Value>(value: Value): Sourced<Value> {
  return { value, quote: '', source: 'https://maree.example/privacy', at, confidence: 'high', by: 'page' };
}

const controller: ControllerFacts = {
  name: read('Atelier des Marées SARL'),
  address: read(['12 quai de la Fosse', '44000 Nantes']),
  rightsEmail: read('dpo@maree.example'),
};

const identity: Identity = {
  id: 'identity' as IdentityId,
  name: 'Camille Durand',
  address: ['3 rue du Port', '44000 Nantes'],
  city: 'Nantes',
  country: 'FR',
  emails: ['camille@courriel.example', 'alias@courriel.example'],
};

const draft: Draft = {
  requestId,
  site,
  kind: 'access',
  language: 'fr',
  identityId: identity.id,
  accountEmail: 'alias@courriel.example',
  customerNumber: undefined,
  edited: undefined,
  changedAt: at,
};

const request: AccessRequest = {
  id: requestId,
  site,
  kind: 'access',
  regime: 'gdpr',
  country: 'FR',
  region: undefined,
  reference: 'HAB-2026-7F3K',
  createdAt: at,
};

function facts(change: Partial<LetterFacts> = {}): LetterFacts {
  return { draft, identity, controller, observations: [], request, today: toDay('2026-03-05'), ...change };
}

function letterOf(change: Partial<LetterFacts> = {}) {
  const composed = composeLetter(facts(change));
  return 'letter' in composed ? composed.letter : expect.unreachable(`missing ${composed.missing}`);
}

describe('the letter', () => {
  it('goes from the person, as the controller knows them, to the controller', () => {
    const letter = letterOf();
    expect(letter.sender).toEqual({
      name: 'Camille Durand',
      address: identity.address,
      email: 'alias@courriel.example',
    });
    expect(letter.addressee).toEqual({
      name: 'Atelier des Marées SARL',
      address: ['12 quai de la Fosse', '44000 Nantes'],
      email: 'dpo@maree.example',
    });
    expect(letter.placeAndDate).toBe('Nantes, le\u00A05\u00A0mars\u00A02026');
    expect(letter.body).toContain('alias@courriel.example');
    expect(letter.body).not.toContain('camille@courriel.example');
  });

  it('cites French law to a controller in France only', () => {
    expect(letterOf().body).toContain('78-17');
    expect(letterOf({ request: { ...request, country: 'DE' } }).body).not.toContain('78-17');
    expect(letterOf({ controller: { ...controller, country: read('DE') } }).body).not.toContain('78-17');
  });

  it('says when the account was opened', () => {
    const opened: Observation = {
      id: 'observation' as ObservationId,
      site,
      host: site,
      kind: 'account-opened',
      categories: ['email'],
      first: toInstant('2026-02-01T10:00:00.000Z'),
      last: at,
      count: 2,
    };
    expect(letterOf({ observations: [opened] }).body).toContain('le\u00A01er\u00A0février\u00A02026');
  });

  it('names the data protection officer above the address, where one is known', () => {
    const { addressee } = letterOf({ controller: { ...controller, dpoEmail: read('dpd@maree.example') } });
    expect(addressee.address[0]).toBe('Délégué à la protection des données');
    expect(addressee.email).toBe('dpo@maree.example');
  });

  it('keeps the words of the person, and lets the head follow the facts', () => {
    const edited = { subject: 'Mes données', body: 'Bonjour,\n\nmes données svp.' };
    const letter = letterOf({ draft: { ...draft, edited }, controller: { ...controller, name: read('Marées SA') } });
    expect(letter).toMatchObject({ ...edited, addressee: { name: 'Marées SA' } });
  });

  it('goes without a postal address, and without an e-mail', () => {
    const { address: _address, ...mailOnly } = controller;
    expect(letterOf({ controller: mailOnly }).addressee.address).toEqual([]);
    const { rightsEmail: _rightsEmail, ...postOnly } = controller;
    expect(letterOf({ controller: postOnly }).addressee.email).toBeUndefined();
  });

  it('identifies by the customer number alone where the person gives no e-mail', () => {
    const letter = letterOf({ draft: { ...draft, accountEmail: '', customerNumber: 'C-1042' } });
    expect(letter.body).toContain('C-1042');
    expect(letter.body).not.toContain('alias@');
    expect(letter.sender.email).toBe('camille@courriel.example');
  });
});

describe('what is missing', () => {
  it.each([
    ['no profile', { identity: undefined }, ['identity']],
    [
      'an empty profile',
      { identity: { ...identity, name: ' ', address: [], emails: [] }, draft: { ...draft, accountEmail: undefined } },
      ['sender-name', 'identifier', 'answer-address'],
    ],
    ['a notice without an address', { controller: { name: read('Marées') } }, ['controller-address']],
    ['nothing known of the controller', { controller: {} }, ['controller-name', 'controller-address']],
    [
      'an address that is none',
      { controller: { name: read('M'), rightsEmail: read('a@x?bcc=e@y') } },
      ['controller-address'],
    ],
    ['an invisible name', { controller: { ...controller, name: read('\u200B\u202E') } }, ['controller-name']],
    ['everything', { identity: undefined, controller: {} }, ['identity', 'controller-name', 'controller-address']],
  ] as const)('is said of %s', (_name, change, missing) => {
    expect(composeLetter(facts(change as Partial<LetterFacts>))).toEqual({ missing });
  });
});

describe('a hostile controller', { timeout: 60_000 }, () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'a@x?bcc=evil@y',
      'x\r\nBcc: evil@y.example',
      '\u202Egnp.rettel\u202C',
      'N'.repeat(10_000),
      '{{sender.address}}',
      '{{> closing}}',
      'a\u2028b\u0085c\vd',
    ),
  );

  it('never adds a line, a header, a recipient or a template', () => {
    const { letter: plain } = { letter: letterOf() };
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, line, email) => {
        const composed = composeLetter(
          facts({ controller: { name: read(name), address: read([line, '44000 Nantes']), rightsEmail: read(email) } }),
        );
        if (!('letter' in composed)) return;
        const { letter } = composed;
        expect(letter.body).toBe(plain.body);
        expect(letter.addressee.name.length).toBeLessThanOrEqual(400);
        for (const text of [letter.addressee.name, ...letter.addressee.address]) {
          expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
        }
        expect(letterText(letter).split('\n').length).toBeLessThanOrEqual(letterText(plain).split('\n').length);
        expect(emlOf(letter).split('\r\n\r\n')[0]?.match(/^To:/gm)?.length ?? 0).toBeLessThanOrEqual(1);
        const link = mailtoOf(letter);
        if ('href' in link) expect([...new URL(link.href).searchParams.keys()]).toEqual(['subject', 'body']);
      }),
      { numRuns: 500 },
    );
  });
});

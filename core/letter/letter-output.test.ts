import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { emlOf } from './eml.ts';
import type { Letter } from './letter.ts';
import { mailtoOf } from './mailto.ts';
import { missingFor } from './missing-for.ts';
import { letterText, mailOf } from './text.ts';

function aLetter(change: Partial<Letter> = {}, email: string | undefined = 'dpo@maree.example'): Letter {
  return {
    language: 'fr',
    sender: { name: 'Camille Durand', address: ['3 rue du Port', '44000 Nantes'], email: 'camille@courriel.example' },
    addressee: { name: 'Atelier des Marées SARL', address: ['12 quai de la Fosse', '44000 Nantes'], email },
    placeAndDate: 'Nantes, le 5\u00A0mars\u00A02026',
    reference: 'HAB-2026-7F3K',
    subject: 'Demande d’accès à mes données personnelles (article 15 du RGPD)',
    body: 'Madame, Monsieur,\n\nJe vous prie de me donner accès\u00A0:\n\n1. aux finalités\u202F;\n2. à la copie.\n\nCamille Durand',
    ...change,
  };
}

const HEADERS = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'];

async function parse(eml: string) {
  const mail = await PostalMime.parse(new TextEncoder().encode(eml));
  return { mail, text: (mail.text ?? '').replaceAll('\r\n', '\n').trimEnd() };
}

/** Anything a page, or an attacker, might have put into a name, an address or a letter. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    'a@x?bcc=evil@y.example',
    'x\r\nBcc: evil@y.example\r\n\r\nbody',
    'dpo@maree.example, evil@y.example',
    '\u202Emoc.live@opd\u202C',
    'Mar\u200Bée\u2066s',
    '{{constructor}} {{> x}}',
    '=?UTF-8?Q?evil?=',
    'é'.repeat(10_000),
    '.\nFrom someone\n..\n',
    'a\0b\uD800c',
  ),
);

describe('the .eml draft', { timeout: 60_000 }, () => {
  it('is a draft to the controller, with exactly our headers', async () => {
    const letter = aLetter();
    const eml = emlOf(letter);
    const { mail, text } = await parse(eml);
    expect(mail.headers.map(({ key }) => key)).toEqual(HEADERS);
    expect(mail.headers[0]?.value).toBe('1');
    expect(mail.to).toEqual([{ address: 'dpo@maree.example', name: '' }]);
    expect(mail.subject).toBe(`${letter.subject} – HAB-2026-7F3K`);
    expect(text).toBe(letter.body);
  });

  it('is ASCII with CRLF, in short lines, and words of at most 75 characters', () => {
    const eml = emlOf(aLetter({ body: `${'À'.repeat(200)} fin \n.\nFrom here\n${'x'.repeat(200)}` }));
    expect(eml).toMatch(/^[\x20-\x7E\r\n]*$/);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    for (const [word] of eml.matchAll(/=\?.*?\?=/g)) expect(word.length).toBeLessThanOrEqual(75);
  });

  it('has no addressee where the address is unknown or is not one plain address', async () => {
    for (const email of [undefined, 'a@x?bcc=evil@y.example', 'a@x.example,b@y.example']) {
      const letter = aLetter();
      const { mail } = await parse(emlOf({ ...letter, addressee: { ...letter.addressee, email } }));
      expect(mail.to).toBeUndefined();
    }
  });

  it('gives back any subject and body, and never a header or a recipient more', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (subject, body, email) => {
        const letter = aLetter({ subject, body }, email);
        const expected = mailOf(letter);
        const { mail, text } = await parse(emlOf(letter));
        expect(mail.headers.map(({ key }) => key)).toEqual(HEADERS.filter((key) => key !== 'to' || expected.to));
        expect(mail.to?.map(({ address }) => address) ?? []).toEqual(expected.to === undefined ? [] : [expected.to]);
        expect(mail.bcc ?? mail.cc).toBeUndefined();
        expect(mail.subject).toBe(expected.subject);
        expect(text).toBe(expected.text.trimEnd());
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the mailto link', { timeout: 60_000 }, () => {
  it('carries subject and body, encoded', () => {
    const letter = aLetter();
    const link = mailtoOf(letter);
    const url = new URL('href' in link ? link.href : '');
    expect(url.pathname).toBe('dpo@maree.example');
    expect(url.searchParams.get('subject')).toBe(mailOf(letter).subject);
    expect(url.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
  });

  it('says how long it would be above 1,900 characters', () => {
    const link = mailtoOf(aLetter({ body: 'é'.repeat(400) }));
    expect(link).toEqual({ tooLong: expect.any(Number) });
    expect('tooLong' in link && link.tooLong).toBeGreaterThan(1_900);
  });

  it.each(['a@x?bcc=evil@y.example', 'a@x.example?bcc=e@y.example', 'a@x.example,e@y.example', ''])(
    'is not made for %j',
    (email) => {
      expect(mailtoOf(aLetter({}, email))).toEqual({ noAddress: true });
    },
  );

  it('has one recipient and two fields, whatever stands in the letter', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (subject, body, email) => {
        const link = mailtoOf(aLetter({ subject, body }, email));
        if (!('href' in link)) return;
        expect(link.href).toMatch(/^mailto:[^?&,]+\?subject=[^?&]*&body=[^?&]*$/);
        expect([...new URL(link.href).searchParams.keys()]).toEqual(['subject', 'body']);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the letter as text', () => {
  it('has every part, in the order of a letter, without an empty block', () => {
    expect(letterText(aLetter())).toBe(
      'Camille Durand\n3 rue du Port\n44000 Nantes\ncamille@courriel.example\n\nAtelier des Marées SARL\n12 quai de la Fosse\n44000 Nantes\ndpo@maree.example\n\nNantes, le 5\u00A0mars\u00A02026\n\nObjet\u00A0: Demande d’accès à mes données personnelles (article 15 du RGPD)\nRéf.\u00A0: HAB-2026-7F3K\n\nMadame, Monsieur,\n\nJe vous prie de me donner accès\u00A0:\n\n1. aux finalités\u202F;\n2. à la copie.\n\nCamille Durand\n',
    );
  });

  it('leaves out what is not known', () => {
    const letter = aLetter({ addressee: { name: 'Marées', address: [], email: undefined }, placeAndDate: '' });
    expect(letterText(letter)).not.toMatch(/\n{3}|undefined/);
  });
});

describe('what a letter lacks to be sent', () => {
  it.each([
    ['email', aLetter({}, ''), ['controller-email']],
    ['email', aLetter(), []],
    [
      'registered-letter',
      aLetter({ addressee: { name: 'M', address: [], email: undefined } }),
      ['controller-postal-address'],
    ],
    ['letter', aLetter({ sender: { name: 'C', address: [], email: '' } }), ['sender-postal-address']],
    ['web-form', aLetter({ addressee: { name: 'M', address: [], email: undefined } }), []],
  ] as const)('by %s', (channel, letter, missing) => {
    expect(missingFor(letter, channel)).toEqual(missing);
  });
});

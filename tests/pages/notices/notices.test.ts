// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ControllerFacts } from '../../../core/controller/controller.ts';
import { cleanLine } from '../../../core/notice/clean-text.ts';
import { mailAddress } from '../../../core/notice/mail-address.ts';
import { extractPage } from '../../../page/notice/extract-page.ts';
import { gatherKnowledge } from '../../../page/notice/knowledge.ts';
import { type Reading, type ReadingFailure, readNotice } from '../../../page/notice/read-notice.ts';

type Expected = {
  url: string;
  kind?: string;
  facts?: Record<string, unknown>;
  /** The items of Art. 13 and 14 that are found, where the page is about them. */
  items?: string[];
  retention?: [category: string, period: string][];
  /** Names and categories. */
  recipients?: string[];
  transfers?: string[];
  failure?: string;
};

const FOLDER = 'tests/pages/notices';
const knowledge = gatherKnowledge();
const now = new Date('2026-03-05T08:30:00.000Z');
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const sourceOf = (slug: string): string => readFileSync(join(FOLDER, slug, 'source.html'), 'utf8');
const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as Expected;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function read(html: string, url: string): Reading | ReadingFailure {
  return readNotice(parse(html), url, { knowledge, now });
}

function valuesOf(facts: ControllerFacts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([field, { value }]) => [field, value]));
}

describe('reading a page', () => {
  test.each(slugs)('%s', (slug) => {
    const { url, ...expected } = expectedOf(slug);
    const reading = read(sourceOf(slug), url);
    if ('failure' in reading || expected.failure !== undefined) {
      expect(reading).toEqual({ failure: expected.failure });
      return;
    }
    expect(reading.kind).toBe(expected.kind);
    expect(valuesOf(reading.facts)).toEqual(expected.facts);
    const { found = [], retention = [], recipients = [], transfers = [] } = reading.checklist ?? {};
    if (expected.items !== undefined) expect(found.map(({ item }) => item)).toEqual(expected.items);
    if (expected.retention !== undefined)
      expect(retention.map(({ category, period }) => [category, period])).toEqual(expected.retention);
    if (expected.recipients !== undefined)
      expect(recipients.map((one) => ('name' in one ? one.name : one.category))).toEqual(expected.recipients);
    if (expected.transfers !== undefined)
      expect(transfers.map(({ safeguard }) => safeguard)).toEqual(expected.transfers);
  });

  test.each(slugs)('every quote of %s stands literally on the page, and its source has no secret', (slug) => {
    const { url } = expectedOf(slug);
    const reading = read(sourceOf(slug), url);
    if ('failure' in reading) return;
    expectLiteralItems(expectLiteral(sourceOf(slug), reading.facts), reading);
    for (const fact of Object.values(reading.facts)) expect(fact.source).toMatch(/^https:[^?#]+$/);
  });
});

describe('a mutated page', () => {
  const mutation = fc.record({
    slug: fc.constantFrom(...slugs),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40)), { maxLength: 6 }),
    graft: fc.constantFrom(
      '<',
      '</p>',
      '<div>',
      '@',
      ' (at) ',
      '\u202e',
      '\u200b',
      '<br>'.repeat(50),
      '12345 '.repeat(40),
      'A. '.repeat(200),
      '&#0;',
      '"',
      '<script>',
      'e-mail: '.repeat(60),
    ),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('never throws, quotes literally, gives plain addresses and clean lines', () => {
    fc.assert(
      fc.property(mutation, ({ slug, cuts, graft, where }) => {
        let html = sourceOf(slug);
        for (const [at, length] of cuts) {
          const from = Math.floor(html.length * at);
          html = html.slice(0, from) + html.slice(from + length);
        }
        const place = Math.floor(html.length * where);
        html = html.slice(0, place) + graft + html.slice(place);
        const reading = readNotice(parse(html), 'https://site.example/privacy', {
          knowledge,
          now,
          as: 'privacy-notice',
        });
        if ('failure' in reading) return;
        expectLiteralItems(expectLiteral(html, reading.facts), reading);
        const { rightsEmail, dpoEmail, address, name } = reading.facts;
        for (const mail of [rightsEmail, dpoEmail])
          if (mail !== undefined) expect(mailAddress(mail.value)).toBe(mail.value);
        if (address !== undefined) expect(address.value.length).toBeLessThanOrEqual(5);
        for (const line of [...(address?.value ?? []), name?.value ?? '']) expect(cleanLine(line)).toBe(line);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

describe('time', () => {
  const median = (html: string): number => {
    const document = parse(html);
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      readNotice(document, 'https://site.example/privacy', { knowledge, now, as: 'privacy-notice' });
      return performance.now() - begun;
    });
    return times.sort((one, other) => one - other)[2] ?? 0;
  };

  test.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million signs of at', '@a.b '.repeat(200_000)],
    ['capitals and digits', 'Rue 12345 Paris '.repeat(60_000)],
    ['blanks', ' \u00a0'.repeat(500_000)],
    ['deep nesting', `${'<div>'.repeat(5_000)}x`],
    ['disguised addresses', 'a (at) b (dot) '.repeat(60_000)],
    ['anchors', 'Le responsable du traitement est '.repeat(30_000)],
    ['many bold paragraphs', '<p><b>Vos droits</b></p>'.repeat(5_000)],
  ])(
    '%s take no longer than a long notice may',
    (_name, body) => {
      // Ten times what a page may take here: other tests run beside this one. What it holds is that nothing is quadratic.
      expect(median(`<h1>Politique de confidentialité</h1><p>${body}`)).toBeLessThan(1_000);
    },
    60_000,
  );
});

/** On the page as it is read, which is given back, or in its structured data; white space is not compared, since a line break has none. */
function expectLiteral(html: string, facts: ControllerFacts): string {
  const document = parse(html);
  const bare = (text: string): string => cleanLine(text).replace(/\s+/g, '');
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
  const words = bare(`${document.body.textContent} ${data.join(' ')}`);
  const read = cleanLine(extractPage(document, 'https://site.example/').text);
  for (const [field, { quote }] of Object.entries(facts)) {
    expect(quote, field).not.toBe('');
    expect(words.includes(bare(quote)) || read.includes(quote), `${field}: ${quote}`).toBe(true);
  }
  return read;
}

/** Quotes, headings, categories and periods of the checklist, all words of the page as it is read. */
function expectLiteralItems(read: string, { checklist }: Reading): void {
  const { found = [], retention = [], recipients = [], transfers = [] } = checklist ?? {};
  const said = [
    ...[...found, ...retention, ...recipients, ...transfers].map(({ quote }) => quote),
    ...found.flatMap(({ under }) => under ?? []),
    ...retention.flatMap(({ category, period }) => [category, period]),
  ];
  for (const words of said) {
    expect(words).not.toBe('');
    expect(read).toContain(words);
  }
}

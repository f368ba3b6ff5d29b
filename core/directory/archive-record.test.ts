import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveRecord } from '../../tests/directory-archive.ts';
import type { Day } from '../day.ts';
import { recordFrom } from './archive-record.ts';
import { countryFinder } from './country-of-address.ts';

const countryOf = countryFinder();
const datedAt = '2026-03-01' as Day;
const read = (record: unknown, slug = 'maison') =>
  recordFrom(typeof record === 'string' ? record : JSON.stringify(record), { slug, datedAt }, countryOf);

test('a record becomes what is stored', () => {
  const runs = ['Maison Plus (www.plus-exemple.fr, boutique.plus-exemple.fr)', 'autre-exemple.fr', 'Le Club'];
  expect(
    read(archiveRecord('maison', { runs, 'relevant-countries': ['all'], 'needs-id-document': true })),
  ).toMatchObject({
    slug: 'maison',
    name: 'Maison GmbH',
    address: ['Musterweg 1', '12345 Musterstadt', 'Deutschland'],
    country: 'DE',
    relevantCountries: [],
    email: 'datenschutz@maison-beispiel.de',
    needsIdDocument: true,
    datedAt,
    hosts: ['maison-beispiel.de', 'plus-exemple.fr', 'boutique.plus-exemple.fr', 'autre-exemple.fr'],
    names: ['maisongmbh', 'maisonpluswwwplusexemplefrboutiqueplusexemplefr', 'autreexemplefr', 'leclub'],
  });
});

describe('left out as a whole', () => {
  test.each([
    ['what is no JSON', '{'],
    ['a list', []],
    ['one without a name', archiveRecord('maison', { name: undefined })],
    ['one without an address', archiveRecord('maison', { address: ' \n\u200b' })],
    ['one of a quality nobody knows', archiveRecord('maison', { quality: 'perfect' })],
    ['one under another file’s name', archiveRecord('autre')],
    ['one whose name is longer than a name is', archiveRecord('maison', { name: 'a'.repeat(301) })],
    ['one whose name cannot be seen', archiveRecord('maison', { name: '\u202e\u200b' })],
  ])('%s', (_what, record) => {
    expect(read(record)).toBeUndefined();
  });
});

describe('left out alone, the rest kept', () => {
  test.each([
    ['email', 'a@x.example?bcc=evil@x.example'],
    ['email', 'a@x.example, b@x.example'],
    ['web', 'javascript:alert(1)'],
    ['web', 'httsp://www.maison.example'],
    ['webform', 'https://user:secret@maison.example/'],
    ['phone', 'call me'],
    ['fax', 7],
  ])('%s: %s', (field, value) => {
    const record = read(archiveRecord('maison', { [field]: value }));
    expect(record?.name).toBe('Maison GmbH');
    expect(record?.[field as 'email']).toBeUndefined();
  });

  test('sources that are no addresses, categories nobody knows', () => {
    const sources = ['https://ok.example/a', 'data:text/html,x', 3];
    const record = read(archiveRecord('maison', { sources, categories: ['ads', 'spaceflight'] }));
    expect(record).toMatchObject({ sources: ['https://ok.example/a'], categories: ['ads'] });
  });
});

test('marks that turn or hide text are gone', () => {
  expect(read(archiveRecord('maison', { name: 'Mai\u202eson\u200b\u0000 SA' }))?.name).toBe('Maison SA');
});

test('a field that names itself after a prototype changes none', () => {
  const record = read(
    '{"__proto__":{"polluted":true},"constructor":1,'.concat(JSON.stringify(archiveRecord('maison')).slice(1)),
  );
  expect(record?.slug).toBe('maison');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a page deep inside a host claims nothing of it', () => {
  expect(read(archiveRecord('maison', { web: 'https://plattform.example/pages/maison/' }))?.hosts).toEqual([]);
});

test('JSON of any kind gives a record that is clean, or none', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }));
  const changes = fc.dictionary(
    fc.constantFrom(...Object.keys(archiveRecord('maison')), 'runs', 'phone', 'comments'),
    value,
  );
  fc.assert(
    fc.property(changes, (more) => {
      const record = read({ ...archiveRecord('maison'), ...more });
      if (record === undefined) return;
      const lines = [record.name, ...record.address, ...record.runs, ...record.comments];
      expect(lines.filter((line) => line === '' || /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line))).toEqual([]);
      expect(record.sources.every((source) => source.startsWith('https://'))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['Deutschland', 'DE'],
  ['The Netherlands', 'NL'],
  ['United Kingdom', 'GB'],
  ['Österreich', 'AT'],
  ['Magyarország', 'HU'],
  ['Ελλάδα', 'GR'],
  ['12345 Musterstadt', undefined],
])('the country of %s is %s', (line, code) => {
  expect(countryOf(line)).toBe(code);
});

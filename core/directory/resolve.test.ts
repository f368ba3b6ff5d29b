import { describe, expect, test } from 'vitest';
import { archiveRecord } from '../../tests/directory-archive.ts';
import type { ControllerCorrection, NoticeReading } from '../controller/controller.ts';
import type { Day, Instant } from '../day.ts';
import type { ReadingId, Site } from '../ids.ts';
import { recordFrom } from './archive-record.ts';
import { doubtsOf } from './doubts.ts';
import type { DirectoryRecord } from './record.ts';
import { resolveController } from './resolve.ts';

const site = 'maison-beispiel.de' as Site;
const at = '2026-03-05T08:30:00.000Z' as Instant;
const none = { readings: [], corrections: [] };

function aRecord(slug: string, more: Record<string, unknown> = {}): DirectoryRecord {
  const text = JSON.stringify(archiveRecord(slug, more));
  const record = recordFrom(text, { slug, datedAt: '2026-03-01' as Day }, () => 'DE');
  if (record === undefined) throw new Error('a test’s record is one');
  return record;
}

function page(facts: Record<string, unknown>): NoticeReading {
  const said = (value: unknown) => ({ value, quote: 'q', source: 'https://p', at, confidence: 'high', by: 'page' });
  const read = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, said(value)]));
  return {
    id: 'r' as ReadingId,
    site,
    url: 'https://p',
    kind: 'privacy-notice',
    readAt: at,
    language: 'de',
    facts: read,
  };
}

const word = (field: ControllerCorrection['field'], value: string): ControllerCorrection => ({
  site,
  field,
  value,
  at,
});

describe('a site resolves to', () => {
  test('the record that claims its host, which says so', () => {
    const { facts, by, record, missing } = resolveController(none, [aRecord('maison')], { site });
    expect(by).toBe('directory');
    expect(record?.slug).toBe('maison');
    expect(facts.name).toMatchObject({ value: 'Maison GmbH', by: 'directory', confidence: 'medium', quote: '' });
    expect(facts.rightsEmail?.value).toBe('datenschutz@maison-beispiel.de');
    expect(missing).toEqual([]);
  });

  test('the record that runs it by its host', () => {
    const other = aRecord('groupe', { runs: ['Maison (www.maison-beispiel.de)'] });
    expect(resolveController(none, [other], { site }).record?.slug).toBe('groupe');
  });

  test('its own page, the record only filling what the page lacks', () => {
    const readings = [page({ name: 'Maison', rightsEmail: 'dpo@maison-beispiel.de' })];
    const { facts, by } = resolveController({ readings, corrections: [] }, [aRecord('maison')], { site });
    expect(by).toBe('page');
    expect(facts.rightsEmail).toMatchObject({ value: 'dpo@maison-beispiel.de', by: 'page' });
    expect(facts.address).toMatchObject({ by: 'directory' });
  });

  test('the person’s word above all', () => {
    const corrections = [word('name', 'Maison GmbH'), word('rightsEmail', 'moi@exemple.fr')];
    const { facts, by } = resolveController({ readings: [], corrections }, [aRecord('maison')], { site });
    expect(by).toBe('person');
    expect(facts.rightsEmail?.value).toBe('moi@exemple.fr');
  });

  test('a record found by the name on its page, where none claims the host', () => {
    const readings = [page({ name: 'Groupe GmbH' })];
    const { facts, record } = resolveController({ readings, corrections: [] }, [aRecord('groupe')], { site });
    expect(record?.slug).toBe('groupe');
    expect(facts.rightsEmail?.by).toBe('directory');
  });

  test('the record of the part that was visited, where nobody claims the whole', () => {
    const part = aRecord('ecole', { web: 'https://ecole.maison-beispiel.de/' });
    const sought = { site, hosts: ['ecole.maison-beispiel.de'] };
    expect(resolveController(none, [part], sought).record?.slug).toBe('ecole');
    expect(resolveController(none, [part, aRecord('maison')], sought).record?.slug).toBe('maison');
  });
});

describe('nothing is filled in, and the record only offered, where', () => {
  test.each([
    [
      'two records claim one host',
      none,
      [aRecord('maison'), aRecord('zwei', { web: 'https://maison-beispiel.de/' })],
      2,
    ],
    [
      'the page names another controller',
      { readings: [page({ name: 'Tout autre SA' })], corrections: [] },
      [aRecord('maison')],
      1,
    ],
    [
      'the person names another controller',
      { readings: [], corrections: [word('name', 'Autre')] },
      [aRecord('maison')],
      1,
    ],
    ['only a host below the site is claimed', none, [aRecord('shop', { web: 'https://shop.maison-beispiel.de/' })], 1],
    [
      'only the name of a service is like it',
      none,
      [aRecord('gruppe', { runs: ['Maison-Beispiel'], web: undefined })],
      1,
    ],
  ])('%s', (_where, known, records, offered) => {
    const { facts, record, candidates } = resolveController(known, records, { site });
    expect(record).toBeUndefined();
    expect(candidates).toHaveLength(offered);
    expect(Object.values(facts).filter((fact) => fact.by === 'directory')).toEqual([]);
  });

  test('only another domain of the same organisation is claimed: a guess of its family', () => {
    const { by, candidates, missing } = resolveController(none, [aRecord('other')], {
      site,
      family: ['other-beispiel.de'],
    });
    expect(by).toBe('family');
    expect(candidates.map((each) => each.by)).toEqual(['family']);
    expect(missing).toEqual(['name', 'address', 'rightsEmail']);
  });
});

test('a site nobody knows says what is missing', () => {
  expect(resolveController(none, [], { site })).toMatchObject({
    by: 'unknown',
    missing: ['name', 'address', 'rightsEmail'],
  });
});

test.each([
  ['a verified one of this year', 'verified', '2026-03-01', []],
  ['a scraped one', 'scraped', '2026-03-01', ['scraped']],
  ['an imported one of long ago', 'imported', '2024-03-01', ['imported', 'old']],
  ['one without a day', 'tested', undefined, ['undated']],
] as const)('%s raises its doubts', (_which, quality, datedAt, doubts) => {
  expect(doubtsOf({ quality, datedAt: datedAt as Day | undefined }, '2026-06-01' as Day)).toEqual(doubts);
});

import { describe, expect, test } from 'vitest';
import { classifyStored, fits, type StoredThingRecord } from './classify-stored.ts';

const source = { title: 'Cookies of Exemple', url: 'https://exemple.net/cookies' };
const records: StoredThingRecord[] = [
  { owner: 'Mesure', purpose: 'audience-measurement', class: 'exempt', patterns: ['_m_*'], source },
  { owner: 'Mesure', purpose: 'session-recording', class: 'optional', patterns: ['_m_film*'], source },
  {
    owner: 'Magasin',
    purpose: 'basket',
    class: 'necessary',
    patterns: ['_m_film_basket', 'panier'],
    source: { ...source, read: '2026-01-31' },
  },
];

describe('a name', () => {
  test.each([
    ['_ga', '_ga', true],
    ['_ga2', '_ga', false],
    ['_ga_ABC', '_ga_*', true],
    ['_ga_', '_ga_*', true],
    ['x_ga_ABC', '_ga_*', false],
    ['mp_12_mixpanel', 'mp_*_mixpanel', true],
    ['mp_mixpanel', 'mp_*_mixpanel', false],
    ['aXbYc', 'a*b*c', true],
    ['aXcYb', 'a*b*c', false],
    ['aba', 'ab*ba', false],
    ['anything', '*', true],
  ])('%s against %s: %s', (name, pattern, expected) => {
    expect(fits(name, pattern)).toBe(expected);
  });

  test('of many repeated characters is decided at once', () => {
    const before = performance.now();
    expect(fits('a'.repeat(200_000), `${'a*'.repeat(200)}b`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(100);
  });
});

describe('a stored thing', () => {
  test('is told by the most exact pattern that fits', () => {
    expect(classifyStored('_m_id', records)).toMatchObject({ class: 'exempt' });
    expect(classifyStored('_m_film_1', records)).toMatchObject({ class: 'optional' });
    expect(classifyStored('_m_film_basket', records)).toMatchObject({ class: 'necessary' });
  });

  test('names its owner, its purpose and where that is said, and on which day anybody read it there', () => {
    expect(classifyStored('panier', records).known).toEqual({
      owner: 'Magasin',
      purpose: 'basket',
      source: { title: 'Cookies of Exemple', url: 'https://exemple.net/cookies', read: '2026-01-31' },
    });
    expect(classifyStored('_m_id', records).known?.source).not.toHaveProperty('read');
  });

  test('that nobody lists is unknown', () => {
    expect(classifyStored('_M_ID', records)).toEqual({ class: 'unknown' });
    expect(classifyStored('', records)).toEqual({ class: 'unknown' });
  });
});

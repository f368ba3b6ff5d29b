import { describe, expect, it } from 'vitest';
import { mailAddressOf } from '../core/letter/address.ts';
import { AUTHORITIES, authoritiesAmong } from './authorities.ts';
import { POSTCODE_AREAS } from './postcode-areas.ts';
import { regimeOf } from './regimes.ts';

const files = Object.keys(import.meta.glob('./authorities/*.json'));
const all = AUTHORITIES.map((authority) => [authority.id, authority] as const);

describe('the supervisory authorities', () => {
  it.each([...regimeOf('gdpr').countries, 'GB', 'CH'])('include one of %s', (country) => {
    expect(AUTHORITIES.filter((authority) => authority.country === country)).not.toEqual([]);
  });

  it('include one for private bodies in each Land, and the federation’s', () => {
    const german = AUTHORITIES.filter(({ country }) => country === 'DE');
    const forCompanies = german.filter(({ supervises }) => supervises === 'all' || supervises === 'private');
    const laender = Object.keys(POSTCODE_AREAS.get('DE')?.regions ?? {});
    expect(forCompanies.map(({ region }) => region).sort()).toEqual(laender);
    expect(german.filter(({ supervises }) => supervises === 'federal').map(({ id }) => id)).toEqual(['de-bfdi']);
  });

  it('have ids of their own, after which their files are named', () => {
    expect(files.sort()).toEqual(AUTHORITIES.map(({ id }) => `./authorities/${id}.json`).sort());
  });

  it.each(all)('%s begins its id with its country', (id, { country }) => {
    expect(id.slice(0, 2)).toBe(country.toLowerCase());
  });

  it.each(all)('%s fits a window: six lines with the name, of 38 characters', (_, { address }) => {
    expect(address.length).toBeLessThanOrEqual(5);
    for (const line of address) expect(line.length, line).toBeLessThanOrEqual(38);
  });

  it.each(all)('%s names itself in a language it takes complaints in', (_, { names, languages }) => {
    expect(languages).toEqual(expect.arrayContaining(Object.keys(names)));
  });

  it.each(all)('%s keeps to the region table of its country', (_, { country, region }) => {
    if (region !== undefined) expect(POSTCODE_AREAS.get(country)?.regions).toHaveProperty([region]);
  });

  it.each(all)('%s has an e-mail that is one address, if any', (_, { email }) => {
    if (email !== undefined) expect(mailAddressOf(email)).toBe(email);
  });

  it.each(all)('%s is not said to be checked before its source was there', (_, { sources }) => {
    for (const { day, checked } of sources) if (checked !== undefined) expect(checked >= day).toBe(true);
  });
});

describe('of the authorities of the catalog', () => {
  it.each([
    [
      'someone in France, a company in France',
      { residence: { country: 'FR' }, controller: { country: 'FR' } },
      ['fr-cnil'],
    ],
    [
      'someone in France, a company in Hamburg',
      { residence: { country: 'FR' }, controller: { country: 'DE', postcode: '20095' } },
      ['fr-cnil', 'de-hh'],
    ],
    ['a company in Munich', { controller: { country: 'DE', postcode: '80331' } }, ['de-by-lda']],
    [
      'a public body in Munich',
      { controller: { country: 'DE', postcode: '80331' }, controllerKind: 'public' },
      ['de-by-lfd'],
    ],
    [
      'a federal body in Munich',
      { controller: { country: 'DE', postcode: '80331' }, controllerKind: 'federal' },
      ['de-bfdi'],
    ],
    ['a company in Ulm or Elchingen', { controller: { country: 'DE', postcode: '89081' } }, ['de-bw', 'de-by-lda']],
    ['a company in Barcelona', { controller: { country: 'ES', postcode: '08008' } }, ['es-aepd']],
    [
      'a public body in Barcelona',
      { controller: { country: 'ES', postcode: '08008' }, controllerKind: 'public' },
      ['es-apdcat'],
    ],
    [
      'a public body in Madrid',
      { controller: { country: 'ES', postcode: '28001' }, controllerKind: 'public' },
      ['es-aepd'],
    ],
    [
      'someone in Bern, a company in Ireland',
      { residence: { country: 'CH' }, controller: { country: 'IE' } },
      ['ch-fdpic', 'ie-dpc'],
    ],
    [
      'someone in Vienna, a company in the United States',
      { residence: { country: 'AT' }, controller: { country: 'US' } },
      ['at-dsb'],
    ],
  ] as const)('%s leads to the right ones', (_, places, ids) => {
    expect(authoritiesAmong(places).candidates.map(({ authority }) => authority.id)).toEqual(ids);
  });
});

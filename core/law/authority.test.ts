import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../day.ts';
import { type Authority, authoritiesFor, type Place, type Places } from './authority.ts';
import type { PostcodeAreas } from './postcode-area.ts';

const NORTH: PostcodeAreas = {
  country: 'DE',
  source: 'made up for this test',
  regions: { 'DE-HH': '20000-21149', 'DE-SH': '21039 22801-23919' },
};
const authorities = [
  anAuthority({ id: 'fr-one', country: 'FR' }),
  anAuthority({ id: 'be-one', country: 'BE' }),
  anAuthority({ id: 'gb-one', country: 'GB', first: 'complaint-to-controller' }),
  anAuthority({ id: 'de-hh', country: 'DE', region: 'DE-HH' }),
  anAuthority({ id: 'de-sh', country: 'DE', region: 'DE-SH' }),
  anAuthority({ id: 'de-federal', country: 'DE', supervises: 'federal' }),
];
const known = { authorities, areas: new Map([['DE', NORTH]]) };
const france = { country: 'FR' };
const hamburg = { country: 'DE', postcode: '20095' };
const luebeck = { country: 'DE', postcode: '22844' };
const border = { country: 'DE', postcode: '21039' };
const somewhereInGermany = { country: 'DE' };

/** « fr-one residence+establishment », one a candidate. */
function told(places: Places): string[] {
  return authoritiesFor(places, known).candidates.map(
    ({ authority, reasons, shared }) => `${authority.id} ${reasons.join('+')}${shared ? ' shared' : ''}`,
  );
}

describe('the authority to turn to', () => {
  it.each<[string, Places, string[]]>([
    [
      'is that of one’s country first, then the controller’s',
      { residence: france, controller: { country: 'BE' } },
      ['fr-one residence', 'be-one establishment'],
    ],
    [
      'is named once where two reasons lead to it',
      { residence: france, controller: france },
      ['fr-one residence+establishment'],
    ],
    [
      'may be that of the place of work, and of the infringement',
      { residence: france, work: { country: 'BE' }, infringement: { country: 'GB' } },
      ['fr-one residence', 'be-one work', 'gb-one infringement'],
    ],
    [
      'is that of the Land where the controller sits, wherever in Germany one lives',
      { residence: luebeck, controller: hamburg },
      ['de-hh residence+establishment'],
    ],
    [
      'is that of one’s own Land where the controller sits abroad',
      { residence: luebeck, controller: { country: 'BE' } },
      ['de-sh residence', 'be-one establishment'],
    ],
    [
      'is one of two where the postcode crosses a border',
      { controller: border },
      ['de-hh establishment shared', 'de-sh establishment shared'],
    ],
    [
      'is the federation’s for a federal body',
      { controller: hamburg, controllerKind: 'federal' },
      ['de-federal establishment'],
    ],
    [
      'is the country’s own for a federal body where there is no federation',
      { controller: france, controllerKind: 'federal' },
      ['fr-one establishment'],
    ],
    ['is nobody’s outside the countries known', { residence: { country: 'US' } }, []],
    ['is not known where nothing is', {}, []],
  ])('%s', (_, places, expected) => {
    expect(told(places)).toEqual(expected);
  });

  it.each<[string, Places, string[]]>([
    ['the controller’s postcode', { controller: somewhereInGermany }, ['establishment']],
    ['a postcode that exists', { controller: { country: 'DE', postcode: '99999' } }, ['establishment']],
    ['one’s own postcode', { residence: somewhereInGermany, controller: france }, ['residence']],
    ['nothing in a country with one authority', { residence: france, controller: { country: 'BE' } }, []],
  ])('waits for %s', (_, places, missing) => {
    expect(authoritiesFor(places, known).missing).toEqual(missing);
  });

  it('is never of a country that no place is in, and named once', () => {
    const place: fc.Arbitrary<Place> = fc.record({
      country: fc.oneof(fc.constantFrom('FR', 'BE', 'GB', 'DE'), fc.string()),
      postcode: fc.option(fc.oneof(fc.constantFrom('20095', '21039', '22844'), fc.string()), { nil: undefined }),
    });
    const maybe = fc.option(place, { nil: undefined });
    fc.assert(
      fc.property(fc.record({ residence: maybe, work: maybe, infringement: maybe, controller: maybe }), (places) => {
        const countries = Object.values(places).map((one) => one?.country);
        const { candidates } = authoritiesFor(places, known);
        for (const { authority } of candidates) expect(countries).toContain(authority.country);
        expect(new Set(candidates.map(({ authority }) => authority.id)).size).toBe(candidates.length);
      }),
    );
  });
});

function anAuthority(parts: Partial<Authority> & Pick<Authority, 'id' | 'country'>): Authority {
  return {
    supervises: 'all',
    names: { fr: 'Autorité' },
    name: { fr: 'Autorité', en: 'Authority' },
    address: ['1 place du Marché', '00000 Ville-Exemple'],
    website: 'https://autorite.example/',
    telephone: '+33 1 00 00 00 00',
    languages: ['fr'],
    sources: [{ title: 'made up', url: 'https://autorite.example/', day: toDay('2026-01-31') }],
    ...parts,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PostcodeAreas, postcodeIn, rangesOf, regionsOf } from './postcode-area.ts';

const AREAS: PostcodeAreas = {
  country: 'DE',
  source: 'made up for this test',
  regions: { 'DE-HH': '20000-21149 22000-22769', 'DE-SH': '21039 22801-23919' },
};

describe('the regions of a postcode', () => {
  it.each([
    ['20095', ['DE-HH']],
    ['22801', ['DE-SH']],
    ['21039', ['DE-HH', 'DE-SH']],
    ['21200', []],
    ['2009', []],
    ['200955', []],
    ['２００９５', []],
    ['20095\n', []],
    ['', []],
  ])('of %j are %j', (postcode, regions) => {
    expect(regionsOf(AREAS, postcode)).toEqual(regions);
  });

  it('never fail, and never name a region the table has not', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const region of regionsOf(AREAS, text)) expect(AREAS.regions).toHaveProperty(region);
      }),
    );
  });

  it('hold for every postcode between the ends of a range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_149 }), (number) => {
        expect(regionsOf(AREAS, String(number))).toContain('DE-HH');
      }),
    );
  });
});

describe('the postcode of an address', () => {
  it.each([
    [['Musterstraße 1', '20095 Hamburg'], '20095'],
    [['Musterstraße 1', 'D-20095 Hamburg'], '20095'],
    [['Musterstraße 1, 20095 Hamburg, Deutschland'], '20095'],
    [['Calle Mayor 1', '08008 Barcelona', 'España'], '08008'],
    [['Postfach 10 29 32', '70025 Stuttgart'], '70025'],
    [['Gebäude 12345', '20095 Hamburg'], '20095'],
    [['Musterstraße 1', 'Hamburg'], undefined],
    [['Telefon 0401234567'], undefined],
    [[], undefined],
  ])('in %j is %s', (address, postcode) => {
    expect(postcodeIn(address)).toBe(postcode);
  });

  it('is five digits or nothing, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const postcode = postcodeIn(lines);
        if (postcode !== undefined) expect(postcode).toMatch(/^\d{5}$/);
      }),
    );
  });

  it('is looked for in linear time', () => {
    const started = performance.now();
    postcodeIn(['1234 '.repeat(200_000), 'D-'.repeat(200_000)]);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

it.each(['', '123', '20000-', '21149-20000', '20000-21149-22000 x'])('%j is no list of ranges', (text) => {
  expect(() => rangesOf(text)).toThrow(RangeError);
});

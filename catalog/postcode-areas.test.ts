import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf, regionsOf } from '../core/law/postcode-area.ts';
import { POSTCODE_AREAS } from './postcode-areas.ts';

const GERMANY = POSTCODE_AREAS.get('DE');
const SPAIN = POSTCODE_AREAS.get('ES');

/** Towns on either side of the borders between the Länder, and the sixteen capitals. */
const TOWNS: Record<string, string[]> = {
  'DE-BW':
    '70173 Stuttgart,88147 Achberg,89073 Ulm,97877 Wertheim,97900 Külsheim,74594 Kreßberg,69115 Heidelberg,68159 Mannheim,69502 Hemsbach,69469 Weinheim,76646 Bruchsal,88079 Kressbronn,73441 Bopfingen,89537 Giengen,97990 Weikersheim,97980 Bad Mergentheim,69439 Zwingenberg (Neckar),69429 Waldbrunn,79798 Jestetten'.split(
      ',',
    ),
  'DE-BY':
    '80331 München,88131 Lindau,88161 Lindenberg,89231 Neu-Ulm,89312 Günzburg,89415 Lauingen,89447 Zöschingen,86720 Nördlingen,91550 Dinkelsbühl,63739 Aschaffenburg,63776 Mömbris,63796 Kahl,97892 Kreuzwertheim,97909 Stadtprozelten,97285 Röttingen,96450 Coburg,96337 Ludwigsstadt,95028 Hof,97638 Mellrichstadt,97772 Wildflecken,87561 Oberstdorf'.split(
      ',',
    ),
  'DE-BE': '10115 Mitte,12527 Schmöckwitz,13599 Spandau,14089 Kladow,14109 Wannsee,12355 Rudow'.split(','),
  'DE-BB':
    '14467 Potsdam,12529 Schönefeld,14532 Kleinmachnow,16341 Panketal,15566 Schöneiche,03046 Cottbus,01945 Ruhland,01968 Senftenberg,04895 Falkenberg,04924 Bad Liebenwerda,17268 Templin,17291 Prenzlau,17326 Brüssow,19309 Lenzen,19322 Wittenberge,19348 Perleberg,14712 Rathenow,14793 Ziesar,16928 Pritzwalk,03130 Spremberg'.split(
      ',',
    ),
  'DE-HB': '28195 Bremen,28779 Blumenthal,27568 Bremerhaven,27580 Bremerhaven'.split(','),
  'DE-HH': '20095 Hamburg,21079 Harburg,21149 Neugraben,22769 Altona,27499 Neuwerk,21109 Wilhelmsburg'.split(','),
  'DE-HE':
    '65183 Wiesbaden,60311 Frankfurt,34117 Kassel,34399 Wesertal,36269 Philippsthal,37213 Witzenhausen,35066 Frankenberg,34454 Bad Arolsen,55246 Mainz-Kostheim,65549 Limburg,65589 Hadamar,65627 Elbtal,68519 Viernheim,68623 Lampertheim,69239 Neckarsteinach,69483 Wald-Michelbach,69509 Mörlenbach,69518 Abtsteinach,64720 Michelstadt,63450 Hanau,63571 Gelnhausen,36163 Poppenhausen,35684 Dillenburg'.split(
      ',',
    ),
  'DE-MV':
    '19053 Schwerin,17033 Neubrandenburg,17258 Feldberg,17309 Pasewalk,17321 Löcknitz,17335 Strasburg,19258 Boizenburg,19300 Grabow,19306 Neustadt-Glewe,19370 Parchim,23923 Schönberg,23966 Wismar,23999 Poel,18055 Rostock'.split(
      ',',
    ),
  'DE-NI':
    '30159 Hannover,34346 Hann. Münden,37073 Göttingen,37603 Holzminden,37691 Boffzen,37697 Lauenförde,21335 Lüneburg,21217 Seevetal,21522 Hohnstorf,21614 Buxtehude,27472 Cuxhaven,27607 Geestland,28790 Schwanewede,28844 Weyhe,29439 Lüchow,31675 Bückeburg,31812 Bad Pyrmont,38350 Helmstedt,38667 Bad Harzburg,37445 Walkenried,48455 Bad Bentheim,48480 Spelle,48488 Emsbüren,48499 Salzbergen,49074 Osnabrück,49324 Melle,49565 Bramsche,49196 Bad Laer'.split(
      ',',
    ),
  'DE-NW':
    '40213 Düsseldorf,32423 Minden,32676 Lügde,33014 Bad Driburg,34414 Warburg,34431 Marsberg,37671 Höxter,37688 Beverungen,37696 Marienmünster,48431 Rheine,48477 Hörstel,48485 Neuenkirchen,48493 Wettringen,48496 Hopsten,49477 Ibbenbüren,49525 Lengerich,51597 Morsbach,53113 Bonn,53604 Bad Honnef,53639 Königswinter,57072 Siegen,57299 Burbach,57334 Bad Laasphe,59964 Medebach,53949 Dahlem'.split(
      ',',
    ),
  'DE-RP':
    '55116 Mainz,51598 Friesenhagen,53424 Remagen,53619 Rheinbreitbach,54290 Trier,55257 Budenheim,56068 Koblenz,57518 Betzdorf,57627 Hachenburg,65558 Balduinstein,65582 Diez,65623 Hahnstätten,65629 Niederneisen,66482 Zweibrücken,66849 Landstuhl,66914 Waldmohr,67059 Ludwigshafen,67547 Worms,76726 Germersheim,76887 Bad Bergzabern,76744 Wörth,55743 Idar-Oberstein'.split(
      ',',
    ),
  'DE-SL':
    '66111 Saarbrücken,66424 Homburg,66459 Kirkel,66538 Neunkirchen,66606 St. Wendel,66629 Freisen,66687 Wadern,66839 Schmelz'.split(
      ',',
    ),
  'DE-SN':
    '01067 Dresden,02625 Bautzen,02977 Hoyerswerda,02991 Lauta,04109 Leipzig,04435 Schkeuditz,04509 Delitzsch,04643 Geithain,04889 Belgern-Schildau,07952 Pausa,08056 Zwickau,08451 Crimmitschau,08523 Plauen,01609 Gröditz,04849 Bad Düben'.split(
      ',',
    ),
  'DE-ST':
    '39104 Magdeburg,06108 Halle,06526 Sangerhausen,06618 Naumburg,06886 Wittenberg,29410 Salzwedel,38486 Klötze,38820 Halberstadt,38871 Ilsenburg,39307 Genthin,39539 Havelberg,39646 Oebisfelde,06925 Annaburg'.split(
      ',',
    ),
  'DE-SH':
    '24103 Kiel,21465 Reinbek,21493 Schwarzenbek,21521 Aumühle,21524 Brunstorf,22844 Norderstedt,22869 Schenefeld,22885 Barsbüttel,23552 Lübeck,23909 Ratzeburg,27498 Helgoland,25980 Sylt'.split(
      ',',
    ),
  'DE-TH':
    '99084 Erfurt,04600 Altenburg,04639 Gößnitz,06556 Artern,07318 Saalfeld,07545 Gera,07922 Tanna,07973 Greiz,36404 Vacha,36433 Bad Salzungen,37308 Heiligenstadt,37339 Leinefelde-Worbis,96515 Sonneberg,98527 Suhl,98646 Hildburghausen,99734 Nordhausen,99817 Eisenach'.split(
      ',',
    ),
};

/** Postcodes that are delivered in two Länder, with a town in each. */
const SHARED: [postcode: string, towns: string, regions: string[]][] = [
  ['07919', 'Kirschkau and Mühltroff', ['DE-SN', 'DE-TH']],
  ['07985', 'Elsterberg and Cossengrün', ['DE-SN', 'DE-TH']],
  ['14715', 'Milower Land and Schollene', ['DE-BB', 'DE-ST']],
  ['17337', 'Uckerland and Schönhausen', ['DE-BB', 'DE-MV']],
  ['19273', 'Amt Neuhaus and Teldau', ['DE-MV', 'DE-NI']],
  ['19357', 'Karstädt and Dambeck', ['DE-BB', 'DE-MV']],
  ['21039', 'Hamburg-Bergedorf and Börnsen', ['DE-HH', 'DE-SH']],
  ['22113', 'Hamburg-Billstedt and Oststeinbek', ['DE-HH', 'DE-SH']],
  ['22145', 'Hamburg-Rahlstedt and Stapelfeld', ['DE-HH', 'DE-SH']],
  ['34355', 'Kassel and Staufenberg', ['DE-HE', 'DE-NI']],
  ['37194', 'Wahlsburg and Bodenfelde', ['DE-HE', 'DE-NI']],
  ['59969', 'Bromskirchen and Hallenberg', ['DE-HE', 'DE-NW']],
  ['63928', 'Walldürn and Eichenbühl', ['DE-BW', 'DE-BY']],
  ['64754', 'Eberbach and Hesseneck', ['DE-BW', 'DE-HE']],
  ['65391', 'Lorch and Sauerthal', ['DE-HE', 'DE-RP']],
  ['69412', 'Eberbach and Hirschhorn', ['DE-BW', 'DE-HE']],
  ['69434', 'Heddesbach and Hirschhorn', ['DE-BW', 'DE-HE']],
  ['74731', 'Walldürn and Eichenbühl', ['DE-BW', 'DE-BY']],
  ['89081', 'Ulm and Elchingen', ['DE-BW', 'DE-BY']],
  ['97896', 'Freudenberg and Collenberg', ['DE-BW', 'DE-BY']],
];

const towns = Object.entries(TOWNS).flatMap(([region, list]) => list.map((town) => [town, region] as const));

describe('the Länder by postcode', () => {
  it.each(towns)('%s lies in %s', (town, region) => {
    expect(GERMANY && regionsOf(GERMANY, town.slice(0, 5))).toEqual([region]);
  });

  it.each(SHARED)('%s, %s, lies in two', (postcode, _, regions) => {
    expect(GERMANY && regionsOf(GERMANY, postcode)).toEqual(regions);
  });

  it('share no other postcode', () => {
    const ranges = Object.values(GERMANY?.regions ?? {}).flatMap(rangesOf);
    const ordered = ranges.toSorted((one, other) => Number(one.from) - Number(other.from));
    const shared = new Set<string>();
    for (const [index, one] of ordered.entries()) {
      for (const other of ordered.slice(index + 1)) {
        for (let postcode = Number(other.from); postcode <= Math.min(Number(one.to), Number(other.to)); postcode++) {
          shared.add(String(postcode).padStart(5, '0'));
        }
      }
    }
    expect([...shared].sort()).toEqual(SHARED.map(([postcode]) => postcode));
  });

  it.each(['87491 Jungholz', '87568 Hirschegg'])('%s, in Austria, lies in none', (town) => {
    expect(GERMANY && regionsOf(GERMANY, town.slice(0, 5))).toEqual([]);
  });

  it('are sixteen', () => {
    expect(Object.keys(GERMANY?.regions ?? {})).toHaveLength(16);
  });
});

describe('the Spanish regions with an authority', () => {
  it.each([
    ['08008', ['ES-CT']],
    ['17001', ['ES-CT']],
    ['01008', ['ES-PV']],
    ['20001', ['ES-PV']],
    ['48001', ['ES-PV']],
    ['41004', ['ES-AN']],
    ['04001', ['ES-AN']],
    ['28001', []],
    ['31001', []],
  ])('%s lies in %j', (postcode, regions) => {
    expect(SPAIN && regionsOf(SPAIN, postcode)).toEqual(regions);
  });
});

describe.each([...POSTCODE_AREAS])('the table of %s', (_, areas) => {
  it.each(Object.entries(areas.regions))('has the ranges of %s in order and apart', (_region, text) => {
    const ranges = rangesOf(text);
    for (const [index, { from }] of ranges.slice(1).entries()) {
      expect(Number(from)).toBeGreaterThan(Number(ranges[index]?.to) + 1);
    }
  });

  it('gives at most two regions for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{5}$/)), (text) => {
        expect(regionsOf(areas, text).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

/** The regions of one country by postcode, as catalog/postcode-areas/ writes them. */
export type PostcodeAreas = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  source: string;
  /** ISO 3166-2 → ranges of five digits, ends included, `68000-68309 69234`. A postcode that regions share stands in each. */
  regions: Record<string, string>;
};

/** Digits a country's postcode has, where its regions are told by it. */
const POSTCODE = /^\d{5}$/;
/** A postcode of a postal line stands at its beginning, after the country's letter, or before the town: « D-10115 Berlin ». */
const IN_LINE = /(?:^|[\s,(]|\b(?:D|DE|E|ES)[ -])(\d{5})(?=[\s,)]|$)/;

/**
 * The regions in which a postcode is delivered, as ISO 3166-2. Several where it crosses a border: which of them an
 * address lies in is then not known from the postcode. None where it is no postcode of the table.
 */
export function regionsOf(areas: PostcodeAreas, postcode: string): string[] {
  if (!POSTCODE.test(postcode)) return [];
  return Object.entries(areas.regions)
    .filter(([, ranges]) => rangesOf(ranges).some(({ from, to }) => from <= postcode && postcode <= to))
    .map(([region]) => region);
}

/** The postcode of an address, the last one in it: « 1. OG, 12345 » names a floor before the town. */
export function postcodeIn(address: readonly string[]): string | undefined {
  return address.toReversed().flatMap((line) => IN_LINE.exec(line.slice(0, 200))?.[1] ?? [])[0];
}

/** @throws RangeError when the text is not made of ranges in ascending order */
export function rangesOf(text: string): { from: string; to: string }[] {
  return text.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-');
    if (!POSTCODE.test(from) || !POSTCODE.test(to) || to < from)
      throw new RangeError(`not a range of postcodes: ${range}`);
    return { from, to };
  });
}

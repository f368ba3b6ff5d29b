/** A page as the reader needs it: words and where they stand, nothing of the DOM. */
export type NoticePage = {
  /** Address of the page, query and fragment cut off. */
  url: string;
  title: string;
  /** ISO 639-1, as the page declares it. */
  language: string | undefined;
  /** The visible words; one line per block or line break, white space folded, invisible characters gone. */
  text: string;
  /** The headings among them, by offset into `text`. A level of 7 is a short line that only looks like one. */
  headings: readonly { at: number; end: number; level: number }[];
  /** Addresses that an attribute carries (`mailto:`, a hosting service's encoding), by offset into `text`. */
  linkedMails: readonly { at: number; end: number; address: string }[];
  /** Organisations that the page's structured data names. */
  organisations: readonly { name: string; lines: string[]; email: string | undefined }[];
};

/** A word of the page with its place. */
export type Span = { at: number; end: number };

/** The literal words of the page around nothing but `span`, white space folded, cut at `most` characters. */
export function quoteOf(page: Pick<NoticePage, 'text'>, { at, end }: Span, most = 600): string {
  return page.text
    .slice(at, Math.min(end, at + most))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentence or line around a span: what a person needs to judge it. */
export function sentenceAround(page: Pick<NoticePage, 'text'>, { at, end }: Span): Span {
  const { text } = page;
  const before = text.slice(Math.max(0, at - 160), at);
  const after = text.slice(end, end + 160);
  const cut = Math.max(before.lastIndexOf('\n'), lastStop(before));
  const stop = firstStop(after);
  return { at: at - (cut === -1 ? 0 : before.length - cut - 1), end: end + (stop === -1 ? 0 : stop) };
}

function lastStop(text: string): number {
  return Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));
}

function firstStop(text: string): number {
  const stops = ['\n', '. ', '.\n'].map((stop) => text.indexOf(stop)).filter((index) => index !== -1);
  return stops.length === 0 ? -1 : Math.min(...stops);
}

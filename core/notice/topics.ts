import { fold } from './fold.ts';
import type { NoticePage, Span } from './notice-page.ts';
import { type NoticeWords, TOPICS, type Topic } from './words.ts';

export type Anchor = Span & { topic: Topic };

/** Where a page speaks of what: every anchor word with its place, and the sections that headings open. */
export type Topography = {
  folded: string;
  anchors: readonly Anchor[];
  sections: readonly Section[];
};

/** From one heading to the next. `topics` are what its heading, and the headings above it, speak of. */
export type Section = Span & { heading: string; topics: ReadonlySet<Topic> };

export type TopicPatterns = Record<Topic, RegExp>;

/** The patterns of several languages as one for each topic. */
export function topicPatterns(words: readonly NoticeWords[]): TopicPatterns {
  const pattern = (topic: Topic): RegExp => {
    const sources = words.flatMap(({ topics }) => topics[topic] ?? []);
    return new RegExp(`(?<![\\p{L}\\d@])(?:${sources.join('|')})`, 'gu');
  };
  return Object.fromEntries(TOPICS.map((topic) => [topic, pattern(topic)])) as TopicPatterns;
}

export function topographyOf(page: NoticePage, patterns: TopicPatterns): Topography {
  const folded = fold(page.text);
  const anchors: Anchor[] = [];
  for (const topic of TOPICS) {
    for (const match of folded.matchAll(patterns[topic])) {
      anchors.push({ topic, at: match.index, end: match.index + match[0].length });
    }
  }
  anchors.sort((one, other) => one.at - other.at);
  return { folded, anchors, sections: sectionsOf(page, folded, anchors) };
}

export function sectionAt({ sections }: Topography, at: number): Section | undefined {
  return sections[indexFrom(sections, at + 1) - 1];
}

/** The anchors that end at most `before` characters ahead of `at`, or begin at most `after` behind `end`. */
export function anchorsAround(
  { anchors }: Topography,
  { at, end }: Span,
  before: number,
  after: number,
): readonly Anchor[] {
  const from = indexFrom(anchors, at - before - LONGEST_ANCHOR);
  const to = indexFrom(anchors, end + after);
  return anchors.slice(from, to).filter((anchor) => anchor.end > at - before);
}

const LONGEST_ANCHOR = 120;

/** The first of an ordered list that begins at `at` or later. */
function indexFrom(anchors: readonly Span[], at: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sectionsOf(page: NoticePage, folded: string, anchors: readonly Anchor[]): Section[] {
  const open: { level: number; topics: ReadonlySet<Topic> }[] = [];
  const sections: Section[] = [{ at: 0, end: 0, heading: '', topics: new Set() }];
  for (const heading of page.headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const words = folded.slice(heading.at, heading.end);
    const within = anchors.slice(indexFrom(anchors, heading.at), indexFrom(anchors, heading.end));
    const own = new Set(within.map(({ topic }) => topic));
    // A heading that says nothing of its own inherits; one that does has changed the subject.
    const topics = own.size > 0 || open.at(-1)?.level === 1 ? own : (open.at(-1)?.topics ?? own);
    if (heading.level > 1) open.push({ level: heading.level, topics });
    sections.push({ at: heading.at, end: heading.end, heading: words, topics });
  }
  return sections.map((section, index) => ({ ...section, end: sections[index + 1]?.at ?? page.text.length }));
}

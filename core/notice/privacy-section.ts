import { fold } from './fold.ts';
import type { NoticePage } from './notice-page.ts';

/** Characters that a section has at least: a line that only links to the notice is none. */
const LEAST = 250;

/**
 * Whether a page has a section of its own on personal data, by a heading that says so and enough text beneath it, up to
 * the next heading of the same rank. In France many legal notices are the privacy notice too.
 */
export function hasPrivacySection({ text, headings }: NoticePage, privacy: RegExp): boolean {
  return headings.some((heading, index) => {
    if (!privacy.test(fold(text.slice(heading.at, Math.min(heading.end, heading.at + 160))))) return false;
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return (next?.at ?? text.length) - heading.end >= LEAST;
  });
}

import type { FoundMail } from './find-mails.ts';
import type { NoticePage } from './notice-page.ts';
import { anchorsAround, sectionAt, type Topography } from './topics.ts';
import type { Topic } from './words.ts';

/** How near the page speaks of each topic, 0 to 1; `sentence` leaves out what only the section's heading says. */
export type MailContext = { near: ReadonlyMap<Topic, number>; sentence: ReadonlyMap<Topic, number> };

/** What stands before another address belongs to that one. Undefined where the address only illustrates something. */
export function mailContext(
  page: NoticePage,
  topography: Topography,
  mail: FoundMail,
  mails: readonly FoundMail[],
): MailContext | undefined {
  if (EXAMPLE.test(topography.folded.slice(Math.max(0, mail.at - 45), mail.at))) return undefined;
  const previous = mails.findLast(({ end }) => end <= mail.at)?.end ?? 0;
  const from = Math.max(0, mail.at - 260);
  const near = new Map<Topic, number>();
  for (const anchor of anchorsAround(topography, mail, 260, 80)) {
    if (anchor.at < mail.end && anchor.end > mail.at) continue;
    const behind = anchor.at >= mail.end;
    const between = behind ? page.text.slice(mail.end, anchor.at) : page.text.slice(anchor.end, mail.at);
    if (behind && /\n|\. \p{Lu}/u.test(between)) continue;
    const distance = between.length;
    let value = Math.max(0.05, 1 - distance / 280) * (behind ? 0.5 : 1);
    if (/\n/.test(between)) value *= 0.75;
    // « Art. 4 » ends no sentence.
    if (/[.!?] \p{Lu}/u.test(between)) value *= 0.6;
    if (anchor.end < previous && previous > from) value *= 0.35;
    near.set(anchor.topic, Math.max(near.get(anchor.topic) ?? 0, value));
  }
  const sentence = new Map(near);
  const section = sectionAt(topography, mail.at);
  for (const topic of section?.topics ?? []) near.set(topic, Math.max(near.get(topic) ?? 0, 0.5));
  return { near, sentence };
}

/** « For instance, when joe@… », "z. B.", « par exemple ». */
const EXAMPLE =
  /(?:for (?:instance|example)|e\.g\.|z\. ?b\.|zum beispiel|par exemple|p\. ?ex\.|por ejemplo|por exemplo|ad esempio|bijvoorbeeld|bijv\.|np\.|na przyklad)[^@.\n]{0,40}$/;

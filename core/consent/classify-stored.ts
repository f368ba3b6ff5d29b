import type { AuditedThing, StoredClass } from './audit.ts';

/** What a stored thing is for. The interface has a word for each. */
export const THING_PURPOSES = [
  'session',
  'security',
  'load-balancing',
  'consent-choice',
  'preference',
  'basket',
  'payment',
  'support-chat',
  'audience-measurement',
  'session-recording',
  'testing',
  'advertising',
  'social-media',
  'marketing',
  'embedded-media',
] as const;
export type ThingPurpose = (typeof THING_PURPOSES)[number];

/**
 * Names that one owner is known for, as catalog/stored-things/ writes them. `*` in a pattern stands for any characters. The
 * source is the owner's own page, with the day it was read; without that day nobody has compared the names with it.
 */
export type StoredThingRecord = {
  owner: string;
  purpose: ThingPurpose;
  class: Exclude<StoredClass, 'unknown'>;
  patterns: readonly string[];
  source: { title: string; url: string; read?: string | undefined };
};

/**
 * What a cookie or key of this name is for, by the most exact pattern that fits it. A name proves little: what nobody lists
 * is `unknown`, and stays so.
 */
export function classifyStored(
  name: string,
  records: readonly StoredThingRecord[],
): Pick<AuditedThing, 'class' | 'known'> {
  let best: { record: StoredThingRecord; exactness: number } | undefined;
  for (const record of records) {
    for (const pattern of record.patterns) {
      const exactness = exactnessOf(pattern);
      if (exactness > (best?.exactness ?? 0) && fits(name, pattern)) best = { record, exactness };
    }
  }
  if (best === undefined) return { class: 'unknown' };
  const { owner, purpose, source, class: of } = best.record;
  return { class: of, known: { owner, purpose, source: sourceLine(source) } };
}

/** Does the name fit a pattern whose `*` stands for any characters? Takes a time that grows with the name alone. */
export function fits(name: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return name === pattern;
  if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return false;
  let at = start.length;
  for (const middle of rest) {
    const found = name.indexOf(middle, at);
    if (found < 0) return false;
    at = found + middle.length;
  }
  return at <= name.length - end.length;
}

/** A whole name is more exact than any pattern, and a pattern the more so the more it spells out. */
function exactnessOf(pattern: string): number {
  return pattern.includes('*') ? pattern.replaceAll('*', '').length : 1_000 + pattern.length;
}

function sourceLine({ title, url, read }: StoredThingRecord['source']): string {
  return `${title}, ${url} (${read === undefined ? 'unverified' : `read ${read}`})`;
}

import type { AuditedThing, StoredClass, StoredThingSource } from './audit.ts';

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
 * Names that one owner is known for, as catalog/stored-things/ writes them; without an owner, names that many sites use
 * alike. `*` in a pattern stands for any characters. The source is the owner's own page, or that of an authority.
 */
export type StoredThingRecord = {
  owner?: string | undefined;
  purpose: ThingPurpose;
  class: Exclude<StoredClass, 'unknown'>;
  patterns: readonly string[];
  source: StoredThingSource;
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
  return { class: of, known: { owner, purpose, source } };
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

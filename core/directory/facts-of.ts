import type { Confidence, ControllerFacts, Sourced } from '../controller/controller.ts';
import type { Instant } from '../day.ts';
import type { DirectoryRecord } from './record.ts';

/** As many lines as an address window holds after the name. */
const MOST_LINES = 5;

/**
 * A record as what is known of a controller. It carries no quote, since the directory has no sentence; its source is
 * `directory:` and the slug. Never of high confidence: the site itself has not said it.
 */
export function factsOf(record: DirectoryRecord): ControllerFacts {
  const { slug, name, country, email, quality, datedAt } = record;
  const confidence: Confidence = quality === 'scraped' || quality === 'imported' ? 'low' : 'medium';
  // Noon, so that it is the same day wherever the person lives.
  const at = `${datedAt ?? '1970-01-01'}T12:00:00.000Z` as Instant;
  const said = <Value>(value: Value): Sourced<Value> => ({
    value,
    quote: '',
    source: `directory:${slug}`,
    at,
    confidence,
    by: 'directory',
  });
  return {
    name: said(name),
    address: said(fitting(record)),
    ...(country !== undefined && { country: said(country) }),
    ...(email !== undefined && { rightsEmail: said(email) }),
  };
}

/** The lines, the first ones joined where there are too many; the country's line goes first, since it is told apart. */
function fitting({ address, country }: DirectoryRecord): string[] {
  const lines = address.length > MOST_LINES && country !== undefined ? address.slice(0, -1) : address;
  const surplus = lines.length - MOST_LINES;
  return surplus <= 0 ? lines : [lines.slice(0, surplus + 1).join(', '), ...lines.slice(surplus + 1)];
}

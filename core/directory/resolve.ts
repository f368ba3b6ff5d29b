import type { ControllerCorrection, ControllerFacts, NoticeReading } from '../controller/controller.ts';
import { type ControllerConflict, controllerOf } from '../controller/controller-of.ts';
import { factsOf } from './facts-of.ts';
import { type DirectoryMatch, matchesOf, meansRecord, type Sought } from './match.ts';
import type { DirectoryRecord } from './record.ts';

/** What a letter cannot go out without. */
const NEEDED = ['name', 'address', 'rightsEmail'] as const;

/** Who holds the data of a site, as far as is known. */
export type Resolution = {
  facts: ControllerFacts;
  conflicts: ControllerConflict[];
  /** Where the controller is known from; `family`: only a guess by another domain; `unknown`: nothing. */
  by: 'person' | 'page' | 'directory' | 'family' | 'unknown';
  /** The record that stands for the site and fills what is lacking. */
  record: DirectoryRecord | undefined;
  /** Records that may be meant, the likeliest first. Nothing of them is used until the person says so. */
  candidates: DirectoryMatch[];
  missing: (typeof NEEDED)[number][];
};

/**
 * Resolves a site to its controller: the person's word, then what its pages say, then the record that claims the very
 * host, then one of its family as a guess. A record fills what is lacking only where it is the one record that claims the
 * host (or bears the name its pages give), and nobody has named another controller: a letter to a wrong addressee
 * tells them who writes, and is worse than none.
 *
 * @param found records that may have to do with the site; see `matchesOf`
 */
export function resolveController(
  known: { readings: readonly NoticeReading[]; corrections: readonly ControllerCorrection[] },
  found: Iterable<DirectoryRecord>,
  sought: Omit<Sought, 'name'>,
): Resolution {
  const own = controllerOf(known.readings, known.corrections);
  const name = own.facts.name?.value;
  const matches = matchesOf(found, { ...sought, name });
  const match = soleMatch(matches, name);
  const { facts, conflicts } =
    match === undefined ? own : controllerOf(known.readings, known.corrections, factsOf(match.record));
  return {
    facts,
    conflicts,
    by: origin(facts) ?? (matches[0]?.by === 'family' ? 'family' : 'unknown'),
    record: match?.record,
    candidates: matches.filter((each) => each !== match),
    missing: NEEDED.filter((field) => facts[field] === undefined),
  };
}

/** The one record to be believed without asking. A part of a site that was visited tells only where nobody claims the whole. */
function soleMatch(matches: readonly DirectoryMatch[], name: string | undefined): DirectoryMatch | undefined {
  for (const kind of ['host', 'name', 'visited'] as const) {
    if (kind === 'visited' && matches.some(({ by }) => by === 'host')) return undefined;
    const sure = matches.filter(({ by }) => by === kind);
    const agreeing = name === undefined ? sure : sure.filter(({ record }) => meansRecord(name, record));
    if (agreeing.length === 1) return agreeing[0];
  }
  return undefined;
}

function origin(facts: ControllerFacts): 'person' | 'page' | 'directory' | undefined {
  return facts.name?.by ?? facts.rightsEmail?.by ?? facts.address?.by ?? facts.dpoEmail?.by;
}

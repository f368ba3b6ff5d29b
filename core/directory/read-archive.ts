import { type Day, instantOf, toDay } from '../day.ts';
import { ArchiveFault } from './archive-fault.ts';
import { slugAt } from './archive-path.ts';
import { recordFrom } from './archive-record.ts';
import type { ArchiveBudget } from './budget.ts';
import { countryFinder } from './country-of-address.ts';
import type { DirectoryRecord } from './record.ts';
import { utf8 } from './tar-header.ts';
import { untar } from './untar.ts';

export type ReadArchive = {
  records: DirectoryRecord[];
  /** Files that stood where a record stands and held none. */
  leftOut: number;
  /** Day of the newest record. */
  datedAt: Day | undefined;
  commit: string | undefined;
};

/** Beyond this part left out, the archive has become something else than what Habeas knows how to read. */
const MOST_LEFT_OUT = 0.05;
const EARLIEST = '2016-01-01' as Day;

/**
 * Reads the directory's tar as its bytes come and holds its records, none of the files.
 * @param today bounds what is believed of dates
 * @throws ArchiveFault from `push` and `end`
 */
export function readArchive(
  budget: ArchiveBudget,
  today: Day,
): { push(bytes: Uint8Array): void; readonly count: number; end(): ReadArchive } {
  const records = new Map<string, DirectoryRecord>();
  const countryOf = countryFinder();
  let leftOut = 0;
  let commit: string | undefined;
  const tar = untar({
    budget,
    wanted: (path) => slugAt(path) !== undefined,
    about: (said) => {
      const comment = said.get('comment') ?? '';
      if (/^[0-9a-f]{40}$/.test(comment)) commit = comment;
    },
    file: ({ path, modified, content }) => {
      const slug = slugAt(path) ?? '';
      const record = recordFrom(utf8(content), { slug, datedAt: dayOf(modified, today) }, countryOf);
      if (record === undefined || records.has(slug)) leftOut += 1;
      else records.set(slug, record);
    },
  });
  return {
    push: (bytes) => tar.push(bytes),
    get count() {
      return records.size;
    },
    end() {
      tar.end();
      const total = records.size + leftOut;
      if (records.size === 0 || leftOut / total > MOST_LEFT_OUT) {
        throw new ArchiveFault('other-content', 'the archive does not hold the directory');
      }
      const days = [...records.values()].flatMap(({ datedAt }) => (datedAt === undefined ? [] : [datedAt]));
      return { records: [...records.values()], leftOut, datedAt: days.sort().at(-1), commit };
    },
  };
}

/** The day of a date in an archive, undefined where it lies before the directory or after today. */
function dayOf(seconds: number, today: Day): Day | undefined {
  if (!Number.isFinite(seconds) || seconds > 4e9) return undefined;
  const day = toDay(instantOf(new Date(seconds * 1_000)).slice(0, 10));
  return day >= EARLIEST && day <= today ? day : undefined;
}

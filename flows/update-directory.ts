import { instantOf, localDayOf } from '../core/day.ts';
import { ARCHIVE_FAULTS, ArchiveFault } from '../core/directory/archive-fault.ts';
import { ARCHIVE_BUDGET, type ArchiveBudget } from '../core/directory/budget.ts';
import { readArchive } from '../core/directory/read-archive.ts';
import type { DirectoryEdition } from '../core/directory/record.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { gunzip, SourceLost } from './gunzip.ts';

/** How far an update has come. `packedBytes` of the archive are read, `records` are good. */
export type DirectoryProgress = { step: 'reading' | 'writing'; packedBytes: number; records: number };

/** Why an update came to nothing. The directory that stood before still stands. */
export const DIRECTORY_FAILURES = [...ARCHIVE_FAULTS, 'cancelled', 'unreachable', 'disk-full', 'failed'] as const;
export type DirectoryFailure = (typeof DIRECTORY_FAILURES)[number];

export type DirectoryUpdate = { done: DirectoryEdition } | { failed: DirectoryFailure };

/**
 * Replaces the directory by the one in an archive: unpacked and checked as it comes, then written in one transaction. Until
 * that has ended the old directory stands, whatever happens: fault, cancelling, or a browser that is closed.
 *
 * @throws what is neither the archive's, the network's nor the disk's fault
 */
export async function updateDirectory(
  database: HabeasDatabase,
  source: { from: DirectoryEdition['from']; open: () => Promise<ReadableStream<Uint8Array>> },
  options: {
    now: Date;
    signal: AbortSignal;
    progress?: (progress: DirectoryProgress) => void;
    budget?: ArchiveBudget;
  },
): Promise<DirectoryUpdate> {
  const { now, signal, progress = () => {}, budget = ARCHIVE_BUDGET } = options;
  try {
    const archive = readArchive(budget, localDayOf(now));
    const packed = await source.open().catch(() => {
      throw new SourceLost('the archive did not come');
    });
    let packedBytes = 0;
    const take = (bytes: Uint8Array, soFar: number) => {
      archive.push(bytes);
      packedBytes = soFar;
      progress({ step: 'reading', packedBytes, records: archive.count });
    };
    await gunzip(packed, budget, take, signal);
    const { records, leftOut, datedAt, commit } = archive.end();
    progress({ step: 'writing', packedBytes, records: records.length });
    const edition: DirectoryEdition = {
      id: 'current',
      from: source.from,
      updatedAt: instantOf(now),
      datedAt,
      commit,
      records: records.length,
      leftOut,
    };
    const { directory, directoryEditions } = database;
    await database.transaction('rw', [directory, directoryEditions], async () => {
      await directory.clear();
      await directory.bulkAdd(records);
      await directoryEditions.put(edition);
      // Thrown inside, this takes all of it back.
      signal.throwIfAborted();
    });
    return { done: edition };
  } catch (error) {
    return { failed: failureOf(error, signal) };
  }
}

function failureOf(error: unknown, signal: AbortSignal): DirectoryFailure {
  if (signal.aborted) return 'cancelled';
  if (error instanceof ArchiveFault) return error.kind;
  if (error instanceof SourceLost) return 'unreachable';
  const { name = '', inner } = error as { name?: string; inner?: { name?: string } };
  if (name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError') return 'disk-full';
  throw error;
}

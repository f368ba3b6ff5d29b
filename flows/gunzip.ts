import { ArchiveFault } from '../core/directory/archive-fault.ts';
import type { ArchiveBudget } from '../core/directory/budget.ts';

const RATIO_FROM_BYTES = 1_000_000;

/** Thrown where the bytes stopped coming: a download that broke off, a file that was taken away. */
export class SourceLost extends Error {
  override readonly name = 'SourceLost';
}

/**
 * Unpacks a gzip as it comes and hands each piece to `take`, with the packed bytes so far. Reads to the very end, so that
 * its check sum is asked too; ends at once where a budget is passed, `take` throws, or `signal` aborts.
 *
 * @throws ArchiveFault where it is none, broken, cut off or too large; SourceLost; what `take` throws; the signal's reason
 */
export async function gunzip(
  packed: ReadableStream<Uint8Array>,
  budget: ArchiveBudget,
  take: (bytes: Uint8Array, packedBytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const source = counted(packed, budget);
  let unpackedBytes = 0;
  const reader = source.stream.pipeThrough(new DecompressionStream('gzip'), { signal }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        signal.throwIfAborted();
        // To the browser a broken gzip is a mere TypeError; what the source itself met is known here.
        throw source.fault() ?? new ArchiveFault('damaged', 'the archive is broken or cut off');
      });
      signal.throwIfAborted();
      if (done) break;
      unpackedBytes += value.length;
      if (unpackedBytes > budget.unpackedBytes || isBomb(source.bytes(), unpackedBytes, budget)) {
        throw new ArchiveFault('too-large', 'the archive unpacks to more than the directory could be');
      }
      take(value, source.bytes());
    }
  } catch (error) {
    // What still stands in the stream is let go of; the download or the file ends with it.
    void reader.cancel(error).catch(() => {});
    throw error;
  }
}

function isBomb(packedBytes: number, unpackedBytes: number, { ratio }: ArchiveBudget): boolean {
  return unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > packedBytes * ratio;
}

/** The same bytes, counted and looked at; and what was wrong with them, which the stream behind would not tell. */
function counted(packed: ReadableStream<Uint8Array>, budget: ArchiveBudget) {
  const reader = packed.getReader();
  let bytes = 0;
  let fault: ArchiveFault | SourceLost | undefined;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await reader.read().catch(() => {
        fault = new SourceLost('the archive stopped coming');
        throw fault;
      });
      if (done && bytes === 0) fault = new ArchiveFault('not-an-archive', 'the file is empty');
      if (value !== undefined) {
        if (bytes === 0 && value[0] !== 0x1f) fault = new ArchiveFault('not-an-archive', 'the file is no gzip');
        bytes += value.length;
        if (bytes > budget.packedBytes) fault = new ArchiveFault('too-large', 'the archive is too large');
      }
      if (fault !== undefined) {
        void reader.cancel(fault).catch(() => {});
        throw fault;
      }
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { stream, bytes: () => bytes, fault: () => fault };
}

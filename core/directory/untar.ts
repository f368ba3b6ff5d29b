import { ArchiveFault } from './archive-fault.ts';
import { isSafePath } from './archive-path.ts';
import type { ArchiveBudget } from './budget.ts';
import { BLOCK, paxRecords, type TarHeader, tarHeader, utf8 } from './tar-header.ts';

export type TarFile = {
  path: string;
  /** Seconds since 1970. */
  modified: number;
  content: Uint8Array;
};

type Options = {
  budget: ArchiveBudget;
  /** Only the content of these files is kept. */
  wanted: (path: string) => boolean;
  /** Called once for each file that is wanted, in the archive's order. */
  file: (file: TarFile) => void;
  /** Called with what the archive says of itself, `comment` among it. */
  about?: (records: ReadonlyMap<string, string>) => void;
};

/** What stands between two headers: kept where `kept` is there, passed over otherwise. */
type Body = { header: TarHeader; kept: Uint8Array | undefined; left: number; padding: number; filled: number };

/**
 * Reads a tar as its bytes come, in pieces of any size, and holds one file at a time. Links and devices are passed over.
 * @throws ArchiveFault from `push` and `end`
 */
export function untar({ budget, wanted, file, about }: Options): { push(bytes: Uint8Array): void; end(): void } {
  const block = new Uint8Array(BLOCK);
  let inBlock = 0;
  let body: Body | undefined;
  let entries = 0;
  let ended = false;
  // A long path stands in an entry of its own before the one it names.
  let path: string | undefined;

  function begin(header: TarHeader): void {
    entries += 1;
    if (entries > budget.entries) throw new ArchiveFault('too-large', 'the archive has too many entries');
    const extra = 'xgL'.includes(header.type);
    const named = extra ? header : { ...header, path: path ?? header.path };
    if (!extra) {
      path = undefined;
      if (named.path.length > budget.pathBytes || !isSafePath(named.path)) {
        throw new ArchiveFault('unsafe', 'the archive names a file outside itself');
      }
    }
    const kept = extra || (header.type === '0' && wanted(named.path));
    if (kept && header.size > budget.fileBytes)
      throw new ArchiveFault('too-large', 'a file of the archive is too large');
    if (header.size > budget.unpackedBytes) throw new ArchiveFault('too-large', 'the archive is too large');
    const left = header.size;
    const padding = (BLOCK - (left % BLOCK)) % BLOCK;
    body = { header: named, kept: kept ? new Uint8Array(left) : undefined, left, padding, filled: 0 };
    if (left === 0) finish();
  }

  function finish(): void {
    if (body?.kept === undefined) return;
    const { header, kept } = body;
    body.kept = undefined;
    if (header.type === '0') file({ path: header.path, modified: header.modified, content: kept });
    else if (header.type === 'L') path = utf8(kept).replace(/\0+$/, '');
    else {
      const records = paxRecords(kept);
      if (records.has('size')) throw new ArchiveFault('too-large', 'a file of the archive is too large');
      if (header.type === 'g') about?.(records);
      else path = records.get('path') ?? path;
    }
  }

  /** Takes what it can of the body from `bytes`, and gives how much that was. */
  function take(current: Body, bytes: Uint8Array): number {
    const content = Math.min(current.left, bytes.length);
    if (content > 0) {
      current.kept?.set(bytes.subarray(0, content), current.filled);
      current.filled += content;
      current.left -= content;
      if (current.left === 0) finish();
    }
    const padding = current.left === 0 ? Math.min(current.padding, bytes.length - content) : 0;
    current.padding -= padding;
    if (current.left + current.padding === 0) body = undefined;
    return content + padding;
  }

  return {
    push(bytes) {
      for (let at = 0; at < bytes.length && !ended; ) {
        if (body !== undefined && body.left + body.padding > 0) {
          at += take(body, bytes.subarray(at));
          continue;
        }
        const piece = bytes.subarray(at, at + BLOCK - inBlock);
        block.set(piece, inBlock);
        inBlock += piece.length;
        at += piece.length;
        if (inBlock < BLOCK) continue;
        inBlock = 0;
        const header = tarHeader(block);
        if (header === undefined) ended = true;
        else begin(header);
      }
    },
    end() {
      if (!ended) throw new ArchiveFault('damaged', 'the archive ends in the middle');
    },
  };
}

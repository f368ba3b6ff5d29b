import { ArchiveFault } from './archive-fault.ts';

export const BLOCK = 512;

export type TarHeader = {
  path: string;
  /** Bytes of content after the header. */
  size: number;
  /** Seconds since 1970. */
  modified: number;
  /** `0` a file, `5` a folder, `x` and `g` further headers, `L` a long name; others are links and devices. */
  type: string;
};

/**
 * One header block of a tar, undefined for a block of zeros.
 * @throws ArchiveFault `damaged` where its check sum or a number is wrong
 * @see POSIX.1-2017, pax, “ustar Interchange Format”
 */
export function tarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
  if (sum !== octal(block, 148, 8)) throw new ArchiveFault('damaged', 'a header of the archive has a wrong check sum');
  const ustar = text(block, 257, 5) === 'ustar';
  // GNU tar keeps dates where ustar keeps the beginning of a long path.
  const prefix = ustar && block[262] === 0 ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(block, 124, 12),
    modified: octal(block, 136, 12),
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
  };
}

/**
 * Records of a pax header, `27 path=a/very/long/path`; the length counts the whole record.
 * @throws ArchiveFault `damaged` where a length does not fit
 */
export function paxRecords(body: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(32, at);
    const digits = space < 0 ? '' : latin(body.subarray(at, Math.min(space, at + 8)));
    const length = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    if (length < 5 || end > body.length || body[end - 1] !== 10) {
      throw new ArchiveFault('damaged', 'an extended header of the archive is broken');
    }
    const record = utf8(body.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at = end;
  }
  return records;
}

/** UTF-8 as it stands, what is none replaced. */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function text(block: Uint8Array, from: number, length: number): string {
  const field = block.subarray(from, from + length);
  const end = field.indexOf(0);
  return utf8(end < 0 ? field : field.subarray(0, end));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function octal(block: Uint8Array, from: number, length: number): number {
  // Numbers too large for octal digits begin with a set bit; nothing so large is wanted here.
  if (((block[from] ?? 0) & 0x80) !== 0) throw new ArchiveFault('too-large', 'a number of the archive is too large');
  const digits = latin(block.subarray(from, from + length))
    .replaceAll('\0', ' ')
    .trim();
  if (digits === '') return 0;
  if (!/^[0-7]+$/.test(digits)) throw new ArchiveFault('damaged', 'a number in the archive is none');
  return Number.parseInt(digits, 8);
}

import { gzipSync } from 'node:zlib';

/** A file of an archive; `type` as tar writes it (`0` a file, `5` a folder, `2` a link). */
export type ArchiveEntry = { path: string; content?: string | Uint8Array; type?: string; modified?: number };

/** The day on which every archive of the tests was made, 2026-03-01. */
export const MADE = Date.UTC(2026, 2, 1, 12) / 1_000;

/** A record in the directory's own words; the names and addresses are invented. */
export function archiveRecord(slug: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    slug,
    'relevant-countries': ['de', 'fr'],
    categories: ['commerce'],
    name: `${slug[0]?.toUpperCase()}${slug.slice(1)} GmbH`,
    address: 'Musterweg 1\n12345 Musterstadt\nDeutschland',
    email: `datenschutz@${slug}-beispiel.de`,
    web: `https://www.${slug}-beispiel.de/`,
    sources: [`https://www.${slug}-beispiel.de/datenschutz`],
    quality: 'verified',
    ...more,
  };
}

/** Entries of the directory's archive: its folders, its licence and a file for each record, as its host lays them out. */
export function directoryEntries(records: readonly Record<string, unknown>[]): ArchiveEntry[] {
  return [
    { path: 'data-master/', type: '5' },
    { path: 'data-master/LICENSE', content: 'CC0 1.0 Universal' },
    { path: 'data-master/companies/', type: '5' },
    ...records.map((record) => ({
      path: `data-master/companies/${record.slug}.json`,
      content: JSON.stringify(record, null, 4),
    })),
    { path: 'data-master/company-packs/all.json', content: '[]' },
  ];
}

/** A whole archive, `.tar.gz`, of these records. */
export function directoryArchive(records: readonly Record<string, unknown>[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(tarOf(directoryEntries(records), 'a'.repeat(40))));
}

/** A tar of the entries, beginning with the repository's commit where one is given. */
export function tarOf(entries: readonly ArchiveEntry[], commit?: string): Uint8Array {
  const global =
    commit === undefined ? [] : [tarEntry({ path: 'pax_global_header', type: 'g', content: `52 comment=${commit}\n` })];
  return Buffer.concat([...global, ...entries.map(tarEntry), Buffer.alloc(1_024)]);
}

/** The header alone; `size` may say something else than the content has. */
export function tarHeaderOf({ path, type = '0', modified = MADE }: ArchiveEntry, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write('0000664\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write(`${modified.toString(8).padStart(11, '0')}\0`, 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function tarEntry(entry: ArchiveEntry): Buffer {
  const body = Buffer.from(entry.content ?? '');
  return Buffer.concat([tarHeaderOf(entry, body.length), body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

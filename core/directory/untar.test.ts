import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveEntry, tarHeaderOf, tarOf } from '../../tests/directory-archive.ts';
import { ArchiveFault } from './archive-fault.ts';
import { ARCHIVE_BUDGET } from './budget.ts';
import { utf8 } from './tar-header.ts';
import { untar } from './untar.ts';

function filesIn(bytes: Uint8Array, cuts: readonly number[] = [], budget = ARCHIVE_BUDGET) {
  const files: string[] = [];
  const reader = untar({
    budget,
    wanted: (path) => path.endsWith('.json'),
    file: ({ path, content }) => files.push(`${path}=${utf8(content)}`),
  });
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  for (let piece = 1; piece < at.length; piece += 1) reader.push(bytes.subarray(at[piece - 1], at[piece]));
  reader.end();
  return files;
}

function faultOf(act: () => unknown): string {
  try {
    act();
    return 'none';
  } catch (error) {
    return error instanceof ArchiveFault ? error.kind : String(error);
  }
}

const LONG = `data/${'a'.repeat(120)}.json`;
const GOOD: ArchiveEntry[] = [
  { path: 'data/', type: '5' },
  { path: 'data/empty.json' },
  { path: 'data/LICENSE', content: 'x'.repeat(1_300) },
  { path: 'data/a.json', content: '{"é":1}' },
  { path: 'elsewhere', type: 'x', content: `${String(LONG.length + 10)} path=${LONG}\n` },
  { path: 'short', content: 'b' },
  { path: '././@LongLink', type: 'L', content: `${LONG}\0` },
  { path: 'cut', content: 'c' },
  { path: 'data/link.json', type: '2' },
];
const FILES = ['data/empty.json=', 'data/a.json={"é":1}', `${LONG}=b`, `${LONG}=c`];

test('gives the files that are wanted, long names among them, and passes links over', () => {
  expect(filesIn(tarOf(GOOD))).toEqual(FILES);
});

test('gives the same however the bytes are cut', () => {
  const bytes = tarOf(GOOD);
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (cuts) => {
      expect(filesIn(bytes, cuts)).toEqual(FILES);
    }),
    { numRuns: 300 },
  );
});

describe('is refused', () => {
  test.each([
    ['../../etc/passwd.json'],
    ['data/../../x.json'],
    ['/etc/passwd.json'],
    ['C:/Windows/x.json'],
    ['data\\..\\x.json'],
    ['data//x.json'],
    ['data/./x.json'],
    ['data/\u202egnp.json'],
    ['data/\nx.json'],
  ])('an archive that names %j', (path) => {
    expect(faultOf(() => filesIn(tarOf([...GOOD, { path, content: '{}' }])))).toBe('unsafe');
  });

  test('an archive whose longer name leads out of it', () => {
    const path = '../out.json';
    const entries = [{ path: 'x', type: 'x', content: `${path.length + 9} path=${path}\n` }, { path: 'data/a.json' }];
    expect(faultOf(() => filesIn(tarOf(entries)))).toBe('unsafe');
  });

  test('one that is cut off, wherever', () => {
    const bytes = tarOf(GOOD);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1_025 }), (end) => {
        expect(faultOf(() => filesIn(bytes.subarray(0, end)))).toBe('damaged');
      }),
      { numRuns: 200 },
    );
  });

  test('one with a header that does not add up', () => {
    const bytes = tarOf(GOOD).slice();
    bytes[3] = 0x7a;
    expect(faultOf(() => filesIn(bytes))).toBe('damaged');
  });

  test.each([
    ['a file beyond its size', tarHeaderOf({ path: 'data/a.json' }, 64_001)],
    ['an entry of ten gigabytes', tarHeaderOf({ path: 'data/zeros' }, 10_000_000_000 % 8 ** 11)],
  ])('%s, before a byte of it is read', (_what, header) => {
    expect(faultOf(() => filesIn(header))).toBe('too-large');
  });

  test('one with too many entries', () => {
    const entries = Array.from({ length: 11 }, (_, at) => ({ path: `data/${at}` }));
    expect(faultOf(() => filesIn(tarOf(entries), [], { ...ARCHIVE_BUDGET, entries: 10 } as never))).toBe('too-large');
  });
});

test('bytes of any kind end in a fault of the archive or in nothing, never in an error of ours', () => {
  const bytes = tarOf(GOOD);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }),
      (flips) => {
        const broken = bytes.slice();
        for (const [at, byte] of flips) broken[at] = byte;
        expect(['none', 'damaged', 'unsafe', 'too-large']).toContain(faultOf(() => filesIn(broken)));
      },
    ),
    { numRuns: 1_000 },
  );
});

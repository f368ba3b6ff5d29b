import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { archiveRecord, directoryArchive, directoryEntries, tarHeaderOf, tarOf } from '../tests/directory-archive.ts';
import { adoptRecord } from './adopt-record.ts';
import { findController } from './find-controller.ts';
import { removeDirectory } from './remove-directory.ts';
import { type DirectoryProgress, updateDirectory } from './update-directory.ts';

const now = new Date(2026, 2, 19, 10);
const old = ['alt', 'aelter'].map((slug) => archiveRecord(slug));
const fresh = Array.from({ length: 250 }, (_, at) => archiveRecord(`firma-${at}`));

let database: HabeasDatabase;
beforeEach(async () => {
  database = new HabeasDatabase(crypto.randomUUID());
  expect(await update(directoryArchive(old))).toMatchObject({ done: { records: 2 } });
});
afterEach(() => database.delete());

function update(
  bytes: Uint8Array | ReadableStream<Uint8Array>,
  { signal = new AbortController().signal, progress = (_: DirectoryProgress) => {} } = {},
) {
  const open = async () => (bytes instanceof ReadableStream ? bytes : inPieces(bytes));
  return updateDirectory(database, { from: 'file', open }, { now, signal, progress });
}

function inPieces(bytes: Uint8Array, size = 4_096): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

const slugs = () => database.directory.toCollection().primaryKeys();

describe('an update', () => {
  test('replaces the whole directory and says which edition stands', async () => {
    const steps: DirectoryProgress[] = [];
    const answer = await update(directoryArchive(fresh), { progress: (step) => steps.push(step) });
    expect(answer).toEqual({
      done: {
        id: 'current',
        from: 'file',
        updatedAt: now.toISOString(),
        datedAt: '2026-03-01',
        commit: 'a'.repeat(40),
        records: 250,
        leftOut: 0,
      },
    });
    expect(await database.directory.count()).toBe(250);
    expect(await database.directory.get('alt')).toBeUndefined();
    expect(await database.directoryEditions.toArray()).toHaveLength(1);
    expect(steps.at(-1)).toMatchObject({ step: 'writing', records: 250 });
  });

  test('leaves out a record that is none, and counts it', async () => {
    const records = [...fresh, archiveRecord('kaputt', { name: 7 })];
    expect(await update(directoryArchive(records))).toMatchObject({ done: { records: 250, leftOut: 1 } });
  });
});

describe('nothing changes, and why is said, where', () => {
  const whole = directoryArchive(fresh);
  const flipped = whole.slice();
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 0xff;
  const zeros = gzipSync(Buffer.alloc(30_000_000));
  const slip = [...directoryEntries(fresh), { path: '../../companies/x.json', content: '{}' }];
  test.each([
    ['the archive is cut off', whole.subarray(0, whole.length - 200), 'damaged'],
    ['its last bytes are missing', whole.subarray(0, whole.length - 4), 'damaged'],
    ['a byte of it is another', flipped, 'damaged'],
    ['the tar in it is cut off', gzipSync(tarOf(directoryEntries(fresh)).subarray(0, 20_000)), 'damaged'],
    ['it is a web page', new TextEncoder().encode('<!doctype html>'), 'not-an-archive'],
    ['it is empty', new Uint8Array(), 'not-an-archive'],
    ['it is thirty megabytes of zeros', zeros, 'too-large'],
    [
      'a file in it is larger than any record',
      gzipSync(tarHeaderOf({ path: 'd/companies/x.json' }, 70_000)),
      'too-large',
    ],
    ['it names files outside itself', gzipSync(tarOf(slip)), 'unsafe'],
    ['it holds other things', gzipSync(tarOf([{ path: 'photos/me.jpg', content: 'x' }])), 'other-content'],
    [
      'most of it is of another shape',
      directoryArchive([...old, ...fresh.map((each) => ({ ...each, name: 1 }))]),
      'other-content',
    ],
  ])('%s', async (_where, bytes, failed) => {
    expect(await update(new Uint8Array(bytes))).toEqual({ failed });
    expect(await slugs()).toEqual(['aelter', 'alt']);
    expect((await database.directoryEditions.get('current'))?.records).toBe(2);
  });

  test('ten gigabytes of zeros would come, after the first few megabytes', async () => {
    let megabytes = 0;
    const zeros = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        megabytes += 1;
        if (megabytes > 10_000) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await update(zeros.pipeThrough(new CompressionStream('gzip')))).toEqual({ failed: 'too-large' });
    expect(megabytes).toBeLessThan(100);
    expect(await slugs()).toEqual(['aelter', 'alt']);
  });

  test('the download breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(whole.subarray(0, 3_000)),
      pull: () => Promise.reject(new TypeError('network error')),
    });
    expect(await update(broken)).toEqual({ failed: 'unreachable' });
    expect(await slugs()).toEqual(['aelter', 'alt']);
  });

  test('it does not come at all', async () => {
    const open = () => Promise.reject(new TypeError('Failed to fetch'));
    const options = { now, signal: new AbortController().signal };
    expect(await updateDirectory(database, { from: 'archive', open }, options)).toEqual({ failed: 'unreachable' });
  });

  test.each(['reading', 'writing'] as const)('the person cancels while it is %s', async (step) => {
    const cancel = new AbortController();
    const answer = await update(whole, {
      signal: cancel.signal,
      progress: (at) => at.step === step && cancel.abort(),
    });
    expect(answer).toEqual({ failed: 'cancelled' });
    expect(await slugs()).toEqual(['aelter', 'alt']);
  });
});

test('removing it leaves nothing of it', async () => {
  await removeDirectory(database);
  expect(await database.directory.count()).toBe(0);
  expect(await database.directoryEditions.count()).toBe(0);
});

describe('a site', () => {
  const site = 'alt-beispiel.de' as Site;

  test('resolves to the record that claims its host', async () => {
    expect(await findController(database, site)).toMatchObject({ by: 'directory', record: { slug: 'alt' } });
  });

  test('takes the record that the person names as their own word, whole', async () => {
    await adoptRecord(database, site, 'aelter', now);
    const { facts, by } = await findController(database, site);
    expect(by).toBe('person');
    expect(facts.name?.value).toBe('Aelter GmbH');
    expect(facts.rightsEmail?.value).toBe('datenschutz@aelter-beispiel.de');
  });
});

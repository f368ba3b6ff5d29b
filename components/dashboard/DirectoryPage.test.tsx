// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { updateDirectory } from '../../flows/update-directory.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { archiveRecord, directoryArchive } from '../../tests/directory-archive.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { DirectoryPage } from './DirectoryPage.tsx';

const NOW = new Date('2026-03-19T10:00:00.000Z');
const RECORDS = [
  archiveRecord('maison', { runs: ['Les Marées'], quality: 'scraped' }),
  archiveRecord('verlag', { categories: ['entertainment'] }),
];

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

test('an empty directory teaches what it is for, and nothing is asked of anybody before the click', async () => {
  const update = vi.fn(async () => ({ failed: 'unreachable' }) as const);
  open(update);
  await screen.findByText(/The directory is not here yet/);
  expect(update).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Download the directory'));
  await screen.findByText(/The archive could not be reached.*Nothing was changed/);
});

describe('a directory that stands', () => {
  beforeEach(async () => {
    const open = async () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(directoryArchive(RECORDS));
          controller.close();
        },
      });
    const options = { now: NOW, signal: new AbortController().signal };
    expect(await updateDirectory(database, { from: 'file', open }, options)).toMatchObject({ done: { records: 2 } });
  });

  test.each([
    ['a service, without its accents', 'marees', 'Maison GmbH', 'Verlag GmbH'],
    ['a domain', 'https://www.verlag-beispiel.de', 'Verlag GmbH', 'Maison GmbH'],
  ])('is searched by %s', async (_by, search, found, other) => {
    open();
    fireEvent.input(await screen.findByLabelText('Name or domain'), { target: { value: search } });
    await screen.findByText('One record');
    expect(screen.queryByText(found)).not.toBeNull();
    expect(screen.queryByText(other)).toBeNull();
  });

  test('is narrowed by category, and doubtful records say so', async () => {
    open();
    await screen.findByText('collected by a machine');
    fireEvent.change(screen.getByLabelText('Category'), { target: { value: 'entertainment' } });
    await screen.findByText('One record');
    expect(screen.queryByText('collected by a machine')).toBeNull();
  });
});

function open(update?: () => Promise<{ failed: 'unreachable' }>) {
  const services = someServices(database, update && { updateDirectory: update });
  render(
    <Surroundings services={services}>
      <DirectoryPage />
    </Surroundings>,
  );
}

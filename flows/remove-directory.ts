import type { HabeasDatabase } from '../storage/database.ts';

/** Erases the directory. What was taken from it into a letter that was sent stays there. */
export function removeDirectory(database: HabeasDatabase): Promise<void> {
  const { directory, directoryEditions } = database;
  return database.transaction('rw', [directory, directoryEditions], async () => {
    await directory.clear();
    await directoryEditions.clear();
  });
}

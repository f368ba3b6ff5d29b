import type { Row } from './browser.ts';
import type { Surface } from './surface.ts';

/**
 * Every row of the extension's database, read beside it through a page of the same origin. Where there is no database yet
 * none is made, or the extension would find an empty one of the wrong version.
 */
export function readDatabase(page: Surface, name = 'habeas'): Promise<Record<string, Row[]>> {
  return page.evaluate(async (wanted) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: Record<string, Record<string, unknown>[]> = {};
    if (!(await indexedDB.databases()).some((each) => each.name === wanted)) return all;
    const database = await settled(indexedDB.open(wanted));
    for (const table of database.objectStoreNames) {
      all[table] = await settled(database.transaction(table).objectStore(table).getAll());
    }
    database.close();
    return all;
  }, name);
}

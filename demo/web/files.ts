import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Answer } from './site.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the files of a folder below a path; only kinds a browser knows, and nothing outside the folder. */
export function filesOf(folder: string, below: string): Answer {
  return async ({ method, path }) => {
    if (method !== 'GET' || !path.startsWith(below)) return undefined;
    const file = normalize(join(folder, path.slice(below.length)));
    const type = TYPES[extname(file)];
    if (!type || !file.startsWith(folder + sep)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    return body && { type, body, headers: { 'cache-control': 'max-age=60' } };
  };
}

/** Serves a package of node_modules below `/vendor/<name>/`, as a site that hosts its own copy would. */
export function vendor(name: string): Answer {
  return filesOf(join(import.meta.dirname, '../../node_modules', name), `/vendor/${name}/`);
}

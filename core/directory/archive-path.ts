/**
 * Whether a path of an archive stays inside it: relative, forward slashes, no step upwards, no drive, nothing that
 * cannot be seen. Nothing is ever written to a disk here; an archive that names such a path is hostile all the same.
 */
export function isSafePath(path: string): boolean {
  if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path)) return false;
  if (/[\\\p{Cc}\p{Cf}]/u.test(path)) return false;
  const parts = path.replace(/\/$/, '').split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The slug of the record that stands at a path, `data-master/companies/<slug>.json`; undefined for every other file. */
export function slugAt(path: string): string | undefined {
  return /^[^/]+\/companies\/([a-z0-9-]{1,120})\.json$/.exec(path)?.[1];
}

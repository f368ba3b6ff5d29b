import { useEffect, useState } from 'preact/hooks';
import type { ReceiptId, RequestId, Site } from '../../core/ids.ts';

export type Route =
  | {
      page:
        | 'todo'
        | 'register'
        | 'refusals'
        | 'sweep'
        | 'requests'
        | 'directory'
        | 'profile'
        | 'settings'
        | 'permissions'
        | 'about'
        | 'bin';
    }
  | { page: 'site'; site: Site }
  | { page: 'company'; slug: string }
  | { page: 'receipt'; id: ReceiptId }
  | { page: 'request' | 'letter'; id: RequestId }
  | { page: 'unknown' };

const PAGES = [
  'register',
  'refusals',
  'sweep',
  'requests',
  'directory',
  'profile',
  'settings',
  'permissions',
  'about',
  'bin',
] as const;

/** The page that an address' fragment names: `#/register/maison.fr`. */
export function routeOf(hash: string): Route {
  const [first = '', second = '', ...more] = hash.replace(/^#?\/?/, '').split('/');
  const page = PAGES.find((known) => known === first);
  if (more.length > 0) return { page: 'unknown' };
  if (first === '') return { page: 'todo' };
  if (second === '') return page === undefined ? { page: 'unknown' } : { page };
  const part = decoded(second);
  if (part === undefined) return { page: 'unknown' };
  if (first === 'register') return { page: 'site', site: part as Site };
  if (first === 'directory') return { page: 'company', slug: part };
  if (first === 'refusals') return { page: 'receipt', id: part as ReceiptId };
  if (first === 'requests') return { page: 'request', id: part as RequestId };
  if (first === 'letters') return { page: 'letter', id: part as RequestId };
  return { page: 'unknown' };
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const change = () => setHash(location.hash);
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return routeOf(hash);
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

import { expect, test } from 'vitest';
import { routeOf } from './routes.ts';

test.each([
  ['', { page: 'todo' }],
  ['#/', { page: 'todo' }],
  ['#/register', { page: 'register' }],
  ['#/register/maison.fr', { page: 'site', site: 'maison.fr' }],
  ['#/register/%D7%A9%D7%9C.example', { page: 'site', site: 'של.example' }],
  ['#/requests/1f3a', { page: 'request', id: '1f3a' }],
  ['#/letters/1f3a', { page: 'letter', id: '1f3a' }],
  ['#/refusals', { page: 'refusals' }],
  ['#/refusals/9c2e', { page: 'receipt', id: '9c2e' }],
  ['#/directory', { page: 'directory' }],
  ['#/directory/maison-sa', { page: 'company', slug: 'maison-sa' }],
  ['#/sweep', { page: 'sweep' }],
  ['#/bin', { page: 'bin' }],
  ['#/letters', { page: 'unknown' }],
  ['#/register/%E0%A4%A', { page: 'unknown' }],
  ['#/register/a/b', { page: 'unknown' }],
  ['#/nothing', { page: 'unknown' }],
])('%s leads to its page', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

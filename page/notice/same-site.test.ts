import { expect, test } from 'vitest';
import { sameSite } from './same-site.ts';

test.each([
  ['www.maison.fr', 'maison.fr', true],
  ['boutique.maison.fr', 'legal.maison.fr', true],
  ['maison.co.uk', 'autre.co.uk', false],
  ['www.maison.co.uk', 'maison.co.uk', true],
  ['a.maison.co.uk', 'b.maison.co.uk', true],
  ['maison.fr', 'maison.com', false],
  ['mamaison.fr', 'maison.fr', false],
  ['moi.github.io', 'toi.github.io', false],
  ['impots.gouv.fr', 'sante.gouv.fr', false],
  ['127.0.0.1', '127.0.0.2', false],
  ['a.bnp.fr', 'b.bnp.fr', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(sameSite(one, other)).toBe(expected);
  expect(sameSite(other, one)).toBe(expected);
});

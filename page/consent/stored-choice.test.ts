import { expect, test } from 'vitest';
import { platformById } from '../../catalog/consent-platforms.ts';
import { cookieNamed, readStoredChoice } from './stored-choice.ts';

test.each([
  ['choice', 'a=1; choice=yes; b=2', 'yes'],
  ['choice', 'mychoice=no', undefined],
  ['choice', 'choice=a%3Db%20c', 'a=b c'],
  ['choice', 'choice=100%', '100%'],
  ['choice', '', undefined],
])('the cookie %s in « %s » is %s', (name, cookies, value) => {
  expect(cookieNamed(name, cookies)).toBe(value);
});

test('a choice is read with the place it stands in', () => {
  const platform = platformById('vanilla-cookieconsent');
  if (platform === undefined) throw new Error('no such platform');
  const value = '{"categories":["necessary"]}';
  const storage = { cookie: '', localStorage: { getItem: (name: string) => (name === 'cc_cookie' ? value : null) } };
  expect(readStoredChoice(platform, undefined, storage)).toEqual({
    where: 'local-storage',
    name: 'cc_cookie',
    value,
    purposes: [{ name: 'necessary', granted: true, necessary: true }],
  });
});

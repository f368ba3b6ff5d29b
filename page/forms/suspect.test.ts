// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { asksForPersonalData } from './suspect.ts';

const asks = (html: string) => {
  document.body.innerHTML = html;
  return asksForPersonalData(document);
};

test.each([
  '<input type="password">',
  '<input type="email">',
  '<input name="user[email]">',
  '<input autocomplete="shipping given-name">',
  '<input name="Vorname">',
  '<form><textarea></textarea></form>',
])('suspects %s', (html) => expect(asks(html)).toBe(true));

test.each([
  '<input type="search" name="s">',
  '<form><input name="q"><select name="sort"></select></form>',
  '<p>e-mail</p>',
])('lets %s be', (html) => expect(asks(html)).toBe(false));

test('an added field is looked at itself', () => {
  document.body.innerHTML = '<input type="tel">';
  const [field] = document.body.children;
  expect(field !== undefined && asksForPersonalData(field)).toBe(true);
});

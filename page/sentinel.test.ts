// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Suspicion } from '../core/suspicion.ts';
import { keepWatch } from './sentinel.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

function watch(html: string): Suspicion[] {
  document.body.innerHTML = html;
  const suspicions: Suspicion[] = [];
  keepWatch(document, (found) => suspicions.push(...found));
  return suspicions;
}

test('an ordinary page is left alone, also when it writes about cookies', () => {
  expect(watch('<main><h1>Biscuits</h1><p>We love cookies, and we consent to more.</p></main>')).toEqual([]);
});

test.each<[string, string, Suspicion]>([
  ['a platform’s mark', '<div id="tarteaucitronAlertBig"></div>', 'consent'],
  [
    'an overlay that speaks of cookies',
    '<div style="position: fixed">This site uses cookies. <button>OK</button></div>',
    'consent',
  ],
  ['a dialog that speaks of partners', '<section><div role="dialog">Nos 800 partenaires…</div></section>', 'consent'],
  ['a form with a password', '<form><input type="password" name="p"></form>', 'personal-form'],
])('%s is suspected', (_name, html, suspicion) => {
  expect(watch(html)).toContain(suspicion);
});

test('a page that calls itself a privacy notice is suspected to be one', () => {
  document.title = 'Politique de confidentialité – Maison';
  expect(watch('<p>…</p>')).toContain('privacy-notice');
});

test('what comes later is seen too, and each thing is said once', async () => {
  const suspicions = watch('<main></main>');
  for (let time = 0; time < 3; time += 1) {
    document.body.insertAdjacentHTML('beforeend', '<div class="klaro"></div><form><input type="password"></form>');
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  await vi.waitFor(() => expect(suspicions.toSorted()).toEqual(['consent', 'personal-form']));
});

// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { handOf, noPresses } from './presses.ts';

const FOLDER = join(import.meta.dirname, '../../tests/pages/no-banner');
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));

/** What must never be pressed, as banners word it; and what may be. Told apart by hand, not by the reader under test. */
const NEVER = [
  'Tout accepter',
  'Accepter et fermer',
  'J’accepte',
  'OK',
  'J’ai compris',
  'S’abonner et refuser',
  'Refuser et s’abonner pour 2,99 €',
  'Accept all cookies',
  'I agree',
  'Got it',
  'Allow all',
  'Reject all and subscribe',
  'Alle akzeptieren',
  'Einverstanden',
  'Verstanden',
  'Mit PUR-Abo ohne Werbung lesen',
  'Aceptar todo',
  'Accetta tutti',
  'Alles accepteren',
  'Zaakceptuj wszystko',
  'Aceitar tudo',
];
const MAY = ['Tout refuser', 'Continuer sans accepter', 'Reject all', 'Alle ablehnen', 'Paramétrer', 'Manage options'];

const CONTROL = 'button, a, [role="button"], input[type="checkbox"], [role="switch"], summary, span, div';
const ROLES = [
  (label: string) => `<button>${label}</button>`,
  (label: string) => `<a href="#x" title="${label}">×</a>`,
  (label: string) => `<span role="button" aria-label="${label}"></span>`,
  (label: string) => `<div onclick="void 0">${label}</div>`,
  (label: string) => `<input type="button" value="${label}">`,
  (label: string) => `<button><svg><title>${label}</title></svg></button>`,
  (label: string) => `<button><img alt="${label}" src="data:,"></button>`,
];

let release = () => {};
afterEach(() => release());

/** Draws a page, presses whatever is on it by every road, and gives back what the page felt. */
function pressEverything(source: string, added: readonly string[], switches: number): HTMLElement[] {
  document.documentElement.innerHTML = source.replace(/<script[\s\S]*?<\/script>/g, '');
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div role="dialog" style="position:fixed">${added.join('')}${'<input type="checkbox">'.repeat(switches)}<input type="checkbox" checked><button id="save">Enregistrer mes choix</button></div>`,
  );
  const felt: HTMLElement[] = [];
  const feel = (event: Event) => felt.push(event.target as HTMLElement);
  for (const type of ['click', 'pointerdown', 'submit']) document.addEventListener(type, feel, true);
  const hand = handOf(globalThis as never, { shadowOf: (element) => element.shadowRoot });
  hand.lend(true);
  for (const element of document.querySelectorAll<HTMLElement>(CONTROL)) {
    hand.begin(noPresses());
    hand.press(element);
    element.click();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  for (const form of document.forms) form.requestSubmit();
  for (const type of ['click', 'pointerdown', 'submit']) document.removeEventListener(type, feel, true);
  release = hand.release;
  hand.release();
  return felt;
}

const namesOf = (element: HTMLElement) => [
  element.textContent?.trim(),
  element.getAttribute('aria-label'),
  element.getAttribute('title'),
  element.getAttribute('value'),
  element.querySelector('img')?.getAttribute('alt'),
];

test('whatever stands on a page, however it is mutated, nothing that accepts, acknowledges or pays is ever pressed', () => {
  const control = fc
    .tuple(fc.constantFrom(...NEVER, ...MAY), fc.constantFrom(...ROLES))
    .map(([label, role]) => role(label));
  fc.assert(
    fc.property(
      fc.constantFrom(...PAGES),
      fc.array(control, { minLength: 1, maxLength: 6 }),
      fc.nat(3),
      ({ source }, added, switches) => {
        const felt = pressEverything(source, added, switches);
        const wrong = felt.filter((element) => namesOf(element).some((name) => NEVER.includes(name ?? '')));
        expect(wrong.map((element) => element.outerHTML)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test('a refusal among them is pressed: the test would notice a hand that never moves', () => {
  const felt = pressEverything('<body></body>', ['<button>Tout refuser</button>'], 0);
  expect(felt.some((element) => element.textContent === 'Tout refuser')).toBe(true);
});

test('no switch is ever turned on, and a choice with a switch still on is never saved', () => {
  const felt = pressEverything('<body></body>', ['<input type="checkbox" id="off">'], 1);
  expect(document.querySelector<HTMLInputElement>('#off')?.checked).toBe(false);
  // The one that was on is turned off before the save button's turn comes, so that saving is allowed then.
  const saved = felt.findIndex(({ id }) => id === 'save');
  const turned = felt.findIndex((element) => element instanceof HTMLInputElement);
  expect(turned).toBeGreaterThanOrEqual(0);
  expect(saved).toBeGreaterThan(turned);
});

test.each(PAGES)('on $name no form is sent and no field is touched', ({ source }) => {
  const felt = pressEverything(source, [], 0);
  expect(felt.filter((element) => element instanceof HTMLFormElement)).toEqual([]);
  expect(felt.filter((element) => element.matches('input[type="text"], input[type="email"], textarea'))).toEqual([]);
});

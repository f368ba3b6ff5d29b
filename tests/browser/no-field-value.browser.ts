import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import { builtExtension } from './harness.ts';
import { inBrowser } from './in-browser.ts';

// The form watcher lives in a world of its own, in which a page's trap sees nothing. So the script as it was built is
// run in the page's world here, after every way to what is typed has been trapped, and is told what it may tell whom.

const HOST = 'www.piege-exemple.fr';
const SECRET = 'Kerbrat-3141';

/** Runs before anything else on the page: each trap notes that it was touched, and by which script. */
function setTraps() {
  const world = window as unknown as { touched: string[]; told: unknown[]; chrome?: object };
  world.touched = [];
  world.told = [];
  const note = (what: string) => void world.touched.push(what);
  const trap = (prototype: object, names: string[]) => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (own === undefined) continue;
      const of = `${prototype.constructor.name}.${name}`;
      const call = own.value as ((...given: unknown[]) => unknown) | undefined;
      const guarded: PropertyDescriptor = { configurable: true };
      if (typeof call === 'function') {
        guarded.value = function (this: unknown, ...given: unknown[]) {
          note(of);
          return call.apply(this, given);
        };
      } else {
        guarded.get = function (this: unknown) {
          note(of);
          return own.get?.call(this);
        };
        if (own.set) guarded.set = own.set;
      }
      Object.defineProperty(prototype, name, guarded);
    }
  };
  const typed = ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'checked', 'files', 'selectionStart'];
  const judged = ['selectionEnd', 'validity', 'validationMessage', 'checkValidity', 'reportValidity', 'textLength'];
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) trap(prototype, [...typed, ...judged]);
  trap(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'checkValidity', 'validity']);
  trap(HTMLOptionElement.prototype, ['value', 'selected', 'text']);
  trap(HTMLFormElement.prototype, ['checkValidity', 'reportValidity']);
  trap(Attr.prototype, ['value']);
  trap(Element.prototype, ['outerHTML', 'innerHTML']);
  trap(HTMLElement.prototype, ['innerText', 'outerText']);
  trap(Selection.prototype, ['toString']);

  const attribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const button = /^(submit|button|reset|image)$/.test(attribute.call(this, 'type') ?? '');
    if (name.toLowerCase() === 'value' && !button) note('getAttribute(value)');
    return attribute.call(this, name);
  };
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get(this: Node) {
      // The text of a text area, and of what lies around one, holds what the page wrote into it.
      if (this instanceof Element && (this.matches('textarea,[contenteditable]') || this.querySelector('textarea'))) {
        note('textContent');
      }
      return text.get?.call(this);
    },
  });
  const data = window.FormData;
  window.FormData = class extends data {
    constructor(...given: ConstructorParameters<typeof FormData>) {
      super(...given);
      note('FormData');
    }
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
    if (/^(key|beforeinput|input|change|paste|composition)/.test(type)) note(`listens to ${type}`);
    listen.call(this, type, ...rest);
  };
  const runtime = { sendMessage: async (message: unknown) => void world.told.push(message) };
  Object.defineProperty(window, 'browser', { value: { runtime } });
  if (world.chrome === undefined) Object.defineProperty(window, 'chrome', { value: { runtime } });
}

/** The page's own part: it sends the form by a request, as a page of a framework does. */
function sendByRequest() {
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetch('/api/inscription', { method: 'POST' });
  });
}

const PAGE = `<!doctype html><html lang="fr"><head><title>Compte</title><script>(${setTraps})()</script></head><body>
<h1>Créer un compte</h1><form action="/inscription" method="post">
<p><label for="n">Nom</label><input id="n" name="nom"></p>
<p><label for="e">E-mail</label><input id="e" type="email" name="email" value="${SECRET}@exemple.fr"></p>
<p><label for="p">Mot de passe</label><input id="p" type="password" name="mdp" autocomplete="new-password"></p>
<p><label for="d">Date de naissance</label><input id="d" type="date" name="naissance"></p>
<p><label for="c">Pays</label><select id="c" name="pays"><option>France</option></select></p>
<p><label>Message <textarea id="m" name="message">${SECRET}</textarea></label></p>
<div contenteditable="true" aria-label="Remarque">${SECRET}</div>
<p><input type="submit" value="Créer mon compte" id="send"></p></form>
<div><h2>Newsletter</h2><input id="l" aria-label="E-mail"><button id="join" onclick="fetch('/api/lettre')">Je m’abonne</button></div>
<script>(${sendByRequest})()</script></body></html>`;

const site: Site = {
  host: HOST,
  answer: ({ path }) =>
    path === '/'
      ? html(PAGE)
      : path.startsWith('/api/')
        ? { status: 200, type: 'application/json', body: '{}' }
        : undefined,
};

const running = inBrowser({ sites: [site], withoutExtension: true });

test('the built form watcher tells of a sent form and never reads what was typed', async () => {
  const page = await running.browser.open(`https://${HOST}/`);
  await page.hand.evaluate(readFileSync(join(builtExtension(inject('browser')), 'form-watcher.js'), 'utf8'));

  await page.click('#n');
  await page.hand.type(SECRET);
  await page.click('#p');
  await page.hand.type(SECRET);
  await page.click('#send');
  // The e-mail in the page is in order; nothing else is required, so the browser lets the form go.
  await page.until('the form to be told of', () => (window as unknown as { told: unknown[] }).told.length > 1);
  await page.click('#l');
  await page.hand.type(SECRET);
  await page.click('#join');
  await page.until('the newsletter to be told of', () => (window as unknown as { told: unknown[] }).told.length > 2);

  const { told, touched } = await page.evaluate(() => {
    const { told, touched } = window as unknown as { told: never[]; touched: string[] };
    return { told, touched };
  });
  expect(touched).toEqual([]);
  expect(told).toEqual([
    { name: 'form.returned', payload: { fingerprint: expect.stringMatching(/^[\da-z]+$/) } },
    {
      name: 'form.sent',
      payload: {
        kind: 'account-opened',
        categories: ['identity', 'email', 'birth-date', 'credentials', 'location', 'free-text'],
        fingerprint: expect.stringMatching(/^[\da-z]+$/),
      },
    },
    { name: 'form.sent', payload: { kind: 'newsletter', categories: ['email'], fingerprint: expect.any(String) } },
  ]);
  expect(JSON.stringify(told)).not.toContain(SECRET);
  await page.close();
});

test('the traps see whoever reads', async () => {
  const page = await running.browser.open(`https://${HOST}/`);
  const touched = await page.evaluate(() => {
    const field = document.querySelector('input');
    const form = document.querySelector('form');
    if (field === null || form === null) throw new Error('no form');
    void field.value;
    field.getAttribute('value');
    new FormData(form);
    void form.textContent;
    return (window as unknown as { touched: string[] }).touched;
  });
  expect(touched).toEqual(['HTMLInputElement.value', 'getAttribute(value)', 'FormData', 'textContent']);
  await page.close();
});

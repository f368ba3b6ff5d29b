// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clickFacts } from './click-facts.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function factsOf(html: string) {
  document.body.innerHTML = html;
  const control = document.querySelector('#it');
  if (control === null) throw new Error('no control');
  return clickFacts(control, { clicksSoFar: 0, shadowOf: (element) => element.shadowRoot });
}

test('every way a control names itself is read', () => {
  const { labels } = factsOf(
    '<a id="it" href="#" aria-label="Fermer sans accepter" title="Refuser"><img alt="Croix" src="data:,"><svg><title>Non</title></svg></a>',
  );
  expect(labels).toEqual(expect.arrayContaining(['Fermer sans accepter', 'Refuser', 'Croix', 'Non']));
});

test.each<[string, string, 'on' | 'off' | undefined]>([
  ['a ticked box', '<input type="checkbox" id="it" checked>', 'on'],
  ['an empty box', '<input type="checkbox" id="it">', 'off'],
  ['the label of a ticked box', '<label id="it"><input type="checkbox" checked> Mesure</label>', 'on'],
  ['a switch that is on', '<span role="switch" aria-checked="true" id="it"></span>', 'on'],
  ['what stands inside a switch', '<span role="switch" aria-checked="false"><i id="it"></i></span>', 'off'],
  ['a button', '<button id="it">Refuser</button>', undefined],
])('%s: its state', (_name, html, state) => {
  expect(factsOf(html).toggle).toBe(state);
});

test('optional switches of the banner that are on are counted; locked ones are the site’s own', () => {
  const { switchesOn } = factsOf(`<div role="dialog">
    <input type="checkbox" checked disabled><input type="checkbox" checked><span role="switch" aria-checked="true"></span>
    <input type="checkbox"><button id="it">Enregistrer</button></div><form><input type="checkbox" checked></form>`);
  expect(switchesOn).toBe(2);
});

test.each<[string, string, boolean]>([
  ['a link elsewhere', '<a id="it" href="https://ailleurs.example/">Refuser</a>', true],
  ['a link within the page', '<a id="it" href="#non">Refuser</a>', false],
  ['a button in a link elsewhere', '<a href="https://ailleurs.example/"><b id="it">Refuser</b></a>', true],
])('%s: whether it leaves the origin', (_name, html, leaves) => {
  expect(factsOf(html).leavesOrigin).toBe(leaves);
});

test.each<[string, string, boolean]>([
  ['a link to another page of the site', '<a id="it" href="/cookies">Paramétrer</a>', true],
  ['a link within the page', '<a id="it" href="#non">Paramétrer</a>', false],
  ['a script', '<a id="it" href="javascript:void 0">Paramétrer</a>', false],
])('%s: whether it leaves the page', (_name, html, leaves) => {
  expect(factsOf(html).leavesPage).toBe(leaves);
});

test.each<[string, string, boolean]>([
  ['a submit button beside an e-mail field', '<form><input type="email"><button id="it">Refuser</button></form>', true],
  [
    'a plain button beside it',
    '<form><input type="email"><button type="button" id="it">Refuser</button></form>',
    false,
  ],
  ['a submit button of switches alone', '<form><input type="checkbox"><button id="it">Refuser</button></form>', false],
  [
    'a submit button outside its form',
    '<form id="f"><input type="email"></form><button id="it" form="f">Refuser</button>',
    true,
  ],
])('%s: whether it submits what a person typed', (_name, html, submits) => {
  expect(factsOf(html).submitsUserFields).toBe(submits);
});

const answered = (html: string) => {
  document.body.innerHTML = `<div role="dialog">${html}<button id="it">Enregistrer</button></div>`;
  const control = document.querySelector('#it');
  if (control === null) throw new Error('no control');
  const saysNo = (label: string) => /^(?:Refuser|Non)$/.test(label);
  return clickFacts(control, { clicksSoFar: 0, shadowOf: (element) => element.shadowRoot, saysNo }).switchesOn;
};

test.each<[string, string, number]>([
  [
    'a yes',
    '<label><input type="radio" name="a" checked>Oui</label><label><input type="radio" name="a">Non</label>',
    1,
  ],
  ['a no', '<label><input type="radio" name="a">Oui</label><label><input type="radio" name="a" checked>Non</label>', 0],
  [
    'what nobody understands counts as a yes',
    '<label><input type="radio" name="a" checked>Bleu</label><label><input type="radio" name="a">Vert</label>',
    1,
  ],
  [
    'no answer yet',
    '<label><input type="radio" name="a">Oui</label><label><input type="radio" name="a">Non</label>',
    0,
  ],
  [
    'buttons of which the refusing one is pressed in',
    '<p><button aria-pressed="false">Accepter</button><button aria-pressed="true">Refuser</button></p>',
    0,
  ],
  [
    'buttons of which the accepting one is pressed in',
    '<p><button aria-pressed="true">Accepter</button><button aria-pressed="false">Refuser</button></p>',
    1,
  ],
  [
    'buttons side by side that are switches of their own',
    '<p><button aria-pressed="true">Mesure</button><button aria-pressed="true">Publicité</button></p>',
    2,
  ],
])('what is saved with %s', (_name, html, on) => {
  expect(answered(html)).toBe(on);
});

test('the words of a component’s button are those that are handed into it', () => {
  document.body.innerHTML = '<x-button>Tout refuser</x-button>';
  const root = document.querySelector('x-button')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no component');
  root.innerHTML = '<button><slot></slot></button>';
  const button = root.querySelector('button');
  if (button === null) throw new Error('no button');
  const { labels } = clickFacts(button, { clicksSoFar: 0, shadowOf: (element) => element.shadowRoot });
  expect(labels).toEqual(['Tout refuser']);
});

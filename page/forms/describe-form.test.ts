// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeForm } from './describe-form.ts';
import { fingerprintOf } from './fingerprint.ts';

const LOCATION = { pathname: '/mon-compte/ab12', href: 'https://maison.fr/mon-compte/ab12?token=SECRET' };

function formOf(html: string): HTMLFormElement {
  document.body.innerHTML = html;
  const form = document.querySelector('form');
  if (form === null) throw new Error('no form in the test');
  return form;
}

test('nothing that stands in a field is in the description', () => {
  const form = formOf(`<form action="/envoi?token=SECRET">
    <label>Message <textarea name="m">SECRET</textarea></label>
    <label>Nom <input name="n" value="SECRET"></label>
    <label>Pays <select name="p"><option selected>SECRET</option></select></label>
    <div>Bio</div><div contenteditable="true" aria-label="Bio">SECRET</div>
    <input type="hidden" name="csrf" value="SECRET">
    <input type="submit" value="Envoyer"></form>`);
  const input = form.querySelector('input');
  if (input !== null) input.value = 'SECRET';
  const description = describeForm(form, LOCATION);
  expect(JSON.stringify(description)).not.toContain('SECRET');
  expect(description.submits).toEqual(['Envoyer']);
  expect(description.fields.map(({ labels }) => labels[0])).toEqual(['Message', 'Nom', 'Pays', 'Bio']);
});

test('a path is kept as words alone', () => {
  expect(describeForm(formOf('<form action="/inscription/client-42"></form>'), LOCATION)).toMatchObject({
    action: 'inscription client',
    path: 'mon compte ab',
  });
});

test('a trap for robots is no field, a field of an earlier step is one', () => {
  const form = formOf(`<form><div style="position:absolute;left:-5000px"><input name="trap" tabindex="-1"></div>
    <div hidden><input name="first-step"></div><input disabled name="off"></form>`);
  expect(describeForm(form, LOCATION).fields.map(({ name }) => name)).toEqual(['first step']);
});

test('fields and buttons outside a form that name it belong to it', () => {
  const form = formOf('<form id="f"></form><input form="f" name="email"><button form="f">Send</button>');
  expect(describeForm(form, LOCATION)).toMatchObject({ fields: [{ name: 'email' }], submits: ['Send'] });
});

test('a label that merely stands before its field is found, one of another field is not', () => {
  const form = formOf('<form><div><div>Full name</div><div><input></div></div><div><input></div></form>');
  expect(describeForm(form, LOCATION).fields.map(({ labels }) => labels)).toEqual([['Full name'], []]);
});

test('a form has the same fingerprint when it is loaded again, and another one when it asks for more', () => {
  const once = fingerprintOf(formOf('<form action="/u/17"><input name="a1"></form>'), LOCATION);
  const again = fingerprintOf(formOf('<form action="/u/18"><input name="a2" value="typed"></form>'), LOCATION);
  const other = fingerprintOf(formOf('<form action="/u/17"><input name="a1"><input name="b"></form>'), LOCATION);
  expect(again).toBe(once);
  expect(other).not.toBe(once);
  expect(once).toMatch(/^[\da-z]{1,7}$/);
});

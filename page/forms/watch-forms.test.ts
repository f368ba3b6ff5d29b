// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words as en } from '../../catalog/words/forms/en.ts';
import { words as fr } from '../../catalog/words/forms/fr.ts';
import type { RequestTrace } from './sending-request.ts';
import { type SentForm, watchForms } from './watch-forms.ts';

const SIGN_UP = `<form action="/compte" method="post"><h1>Créer un compte</h1><label>E-mail <input type="email" name="e"></label>
  <input type="password" name="p" autocomplete="new-password"><button>Créer mon compte</button></form>`;

let sent: SentForm[];
let shown: string[];
let end: (() => void) | undefined;
let observe: (requests: RequestTrace[]) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout'] });
  vi.stubGlobal('PerformanceObserver', Observer);
  sent = [];
  shown = [];
  // jsdom goes nowhere: what it would do with a form that is sent is not of this test.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  end?.();
  end = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class Observer {
  constructor(callback: (list: { getEntries: () => RequestTrace[] }) => void) {
    observe = (requests) => callback({ getEntries: () => requests });
  }
  observe() {}
  disconnect() {}
}

function open(html: string, trusts: ((event: Event) => boolean) | null = () => true): void {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = html;
  end = watchForms({
    window: window as Window & typeof globalThis,
    words: [en, fr],
    sent: (form) => sent.push(form),
    shown: (fingerprint) => shown.push(fingerprint),
    ...(trusts === null ? {} : { trusts }),
  });
}

function submit({ prevented = false } = {}): void {
  const form = document.querySelector('form');
  // The page's own listener may stop the event; what it decided counts all the same.
  form?.addEventListener('submit', (event) => {
    event.stopImmediatePropagation();
    if (prevented) event.preventDefault();
  });
  form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

const request = (name: string, afterMs = 20): RequestTrace => ({
  name: new URL(name, location.href).href,
  initiatorType: 'fetch',
  startTime: performance.now() + afterMs,
});

test('a form sent by the browser is reported once, with its kind and categories', () => {
  open(SIGN_UP);
  submit();
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual([
    { kind: 'account-opened', categories: ['email', 'credentials'], fingerprint: expect.stringMatching(/^[\da-z]+$/) },
  ]);
  window.dispatchEvent(new Event('pagehide'));
  expect(sent).toHaveLength(1);
});

test('a page that leaves at once does not take the report with it', () => {
  open(SIGN_UP);
  submit();
  window.dispatchEvent(new Event('pagehide'));
  expect(sent).toHaveLength(1);
});

test('a validation that fails by script reports nothing, and is forgotten', () => {
  open(SIGN_UP);
  submit({ prevented: true });
  const soon = request('/api/answered-late');
  vi.spyOn(performance, 'now').mockReturnValue(soon.startTime + 30_000);
  vi.advanceTimersByTime(1_000);
  observe([soon]);
  expect(sent).toEqual([]);
});

test('a prevented form is reported when a request follows', () => {
  open(SIGN_UP);
  submit({ prevented: true });
  vi.advanceTimersByTime(10);
  expect(sent).toEqual([]);
  observe([request('https://www.google-analytics.com/g/collect')]);
  expect(sent).toEqual([]);
  observe([request('/api/register')]);
  expect(sent).toHaveLength(1);
});

test('a request before the form was sent, or long after, is none of its own', () => {
  open(SIGN_UP);
  submit({ prevented: true });
  observe([request('/api/is-free', -500), request('/api/poll', 6_000)]);
  expect(sent).toEqual([]);
});

test('a prevented form is reported when the page goes to another address', () => {
  history.replaceState(null, '', '/inscription');
  open(SIGN_UP);
  submit({ prevented: true });
  history.pushState(null, '', '/bienvenue');
  vi.advanceTimersByTime(300);
  expect(sent).toHaveLength(1);
});

test('fields without a form are reported when their button is followed by a request', () => {
  open('<div><h3>Newsletter</h3><input type="email" aria-label="E-mail"><button id="b">Je m’abonne</button></div>');
  document.getElementById('b')?.click();
  vi.advanceTimersByTime(10);
  expect(sent).toEqual([]);
  observe([request('/api/newsletter')]);
  expect(sent.map(({ kind }) => kind)).toEqual(['newsletter']);
});

test('a form whose page takes over the click on its button is reported when a request follows', () => {
  open(SIGN_UP);
  const button = document.querySelector('button');
  button?.addEventListener('click', (event) => event.preventDefault());
  button?.click();
  vi.advanceTimersByTime(1);
  observe([request('/api/register')]);
  expect(sent).toHaveLength(1);
});

test('a form in an open shadow root is watched as soon as one is in it', () => {
  open('<div id="host"></div>');
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no host');
  root.innerHTML = SIGN_UP;
  root.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  root.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  vi.advanceTimersByTime(1);
  expect(sent).toHaveLength(1);
});

test('a dialog’s form goes nowhere', () => {
  open(SIGN_UP.replace('method="post"', 'method="dialog"'));
  submit();
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual([]);
});

test('a page cannot send in the person’s name', () => {
  open(SIGN_UP, null);
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual([]);
});

test('a page tells, as it loads, which forms for signing up or in it shows', () => {
  open(SIGN_UP);
  submit();
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([sent[0]?.fingerprint]);
  end?.();
  shown = [];
  open('<form><h2>Newsletter</h2><input type="email" name="e"><button>S’abonner</button></form>');
  expect(shown).toEqual([]);
});

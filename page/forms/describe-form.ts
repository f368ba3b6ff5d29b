import { wordsOf } from '../../core/register/fold.ts';
import type { FieldDescription, FormDescription } from '../../core/register/form.ts';
import { labelOfButton } from '../label-of-button.ts';
import { type Field, fieldsOf, typeOf } from './form-fields.ts';
import { labelsOf } from './label-of-field.ts';
import { textOf } from './text-of.ts';

/** More fields than any form has; a page made of inputs costs no more than this. */
const MOST_FIELDS = 120;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/**
 * Describes a form, or a group of fields that no form holds, without reading what stands in any field (T20). Paths are
 * split into words here and are kept nowhere (T21).
 *
 * @param pressed the button that sent it, where one is known
 */
export function describeForm(
  root: Element,
  location: Pick<Location, 'pathname' | 'href'>,
  pressed?: Element,
): FormDescription {
  const fields = fieldsOf(root).slice(0, MOST_FIELDS);
  const declared = root.closest('[lang]')?.getAttribute('lang') ?? root.ownerDocument.documentElement.lang;
  return {
    language: declared.toLowerCase().split(/[-_]/)[0] ?? '',
    method: methodOf(root),
    search:
      root.closest('search,[role=search]') !== null || root.querySelector('[role=searchbox],[type=search]') !== null,
    fields: fields.map((field) => describeField(field, root)),
    headings: headingsOf(root),
    submits: submitsOf(root, pressed),
    name: wordsOf(
      ['name', 'id', 'class', 'aria-label'].map((name) => root.getAttribute(name as 'name') ?? '').join(' '),
    ),
    action: wordsOf(decode(actionPathOf(root, location))).slice(0, 200),
    path: wordsOf(decode(location.pathname)).slice(0, 200),
  };
}

/** The path a form is sent to, without host, query and fragment; empty where the form names none. */
export function actionPathOf(root: Element, location: Pick<Location, 'href'>): string {
  const action = root.localName === 'form' ? root.getAttribute('action') : null;
  return action !== null && URL.canParse(action, location.href) ? new URL(action, location.href).pathname : '';
}

function describeField(field: Field, within: Element): FieldDescription {
  const type = typeOf(field);
  return {
    tag: type === 'select' || type === 'textarea' || type === 'editable' ? type : 'input',
    type,
    autocomplete: (field.getAttribute('autocomplete') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(
        (token) => token !== '' && !/^(section-.*|shipping|billing|home|work|mobile|fax|pager|on|off)$/.test(token),
      ),
    name: [...new Set([field.getAttribute('name') ?? '', field.getAttribute('id') ?? ''].map(wordsOf))]
      .join(' ')
      .trim(),
    labels: labelsOf(field, within),
    required: field.hasAttribute('required') || field.getAttribute('aria-required') === 'true',
  };
}

function methodOf(root: Element): FormDescription['method'] {
  if (root.localName !== 'form') return 'script';
  return root.getAttribute('method')?.toLowerCase() === 'post' ? 'post' : 'get';
}

/** The form's own headings; where it has none, the nearest before it, in its section. */
function headingsOf(root: Element): string[] {
  const own = [...root.querySelectorAll(HEADINGS)].slice(0, 4).map(textOf);
  const labelled = (root.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.ownerDocument.getElementById(id))
    .map((element) => (element === null ? '' : textOf(element)));
  const all = [...labelled, ...own, root.getAttribute('aria-label') ?? ''].filter((text) => text !== '');
  return all.length > 0 ? all : headingBefore(root);
}

function headingBefore(root: Element): string[] {
  for (let inner: Element = root, steps = 0; steps < 5; steps += 1) {
    for (let before = inner.previousElementSibling; before !== null; before = before.previousElementSibling) {
      // Beyond another form, the heading is that one's.
      if (before.matches('form') || before.querySelector('form') !== null) return [];
      const heading = before.matches(HEADINGS) ? before : [...before.querySelectorAll(HEADINGS)].at(-1);
      if (heading !== undefined && textOf(heading) !== '') return [textOf(heading)];
    }
    const outer = inner.parentElement;
    if (outer === null || outer.localName === 'body') return [];
    inner = outer;
  }
  return [];
}

/** What the buttons say that send it; where none is a submit button, what any button in it says. */
function submitsOf(root: Element, pressed: Element | undefined): string[] {
  if (pressed !== undefined) return labels([pressed]);
  const buttons = [...root.querySelectorAll('button,input,[role=button]'), ...elsewhere(root)];
  const sending = buttons.filter((button) => {
    const type = button.getAttribute('type')?.toLowerCase();
    return button.localName === 'button'
      ? type !== 'button' && type !== 'reset'
      : type === 'submit' || type === 'image';
  });
  return labels(sending.length > 0 ? sending : buttons);
}

/** Buttons that lie outside a form and name it as theirs. */
function elsewhere(root: Element): Element[] {
  const id = root.localName === 'form' ? root.getAttribute('id') : null;
  if (id === null || id === '') return [];
  const buttons = (root.getRootNode() as Document | ShadowRoot).querySelectorAll('button[form],input[form]');
  return [...buttons].filter((button) => button.getAttribute('form') === id);
}

function labels(buttons: Element[]): string[] {
  return [...new Set(buttons.map((button) => labelOfButton(button) ?? textOf(button)))]
    .filter((text) => text !== '')
    .slice(0, 6);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

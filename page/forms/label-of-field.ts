import { type Field, fieldsOf } from './form-fields.ts';
import { textOf } from './text-of.ts';

/** How far above a field its words may stand when no label is tied to it. */
const NEAR = 4;

/** The words a person reads at a field: its label, aria-label, placeholder, title and the legend of its group. */
export function labelsOf(field: Field, within: Element): string[] {
  const tied = 'labels' in field && field.labels !== null ? [...field.labels].map(textOf) : [];
  const named = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => textById(field, id));
  const own = [...tied, ...named, attribute(field, 'aria-label')].filter((text) => text !== '');
  const legend = field.closest('fieldset')?.querySelector(':scope > legend');
  return [
    ...own,
    // A text that merely stands near is worth less than a placeholder only where neither is tied to the field.
    ...(own.length === 0 ? [textBefore(field, within)] : []),
    attribute(field, 'placeholder'),
    attribute(field, 'data-placeholder'),
    attribute(field, 'title'),
    legend ? textOf(legend) : '',
  ].filter((text) => text !== '');
}

function attribute(field: Element, name: 'aria-label' | 'placeholder' | 'data-placeholder' | 'title'): string {
  return (field.getAttribute(name) ?? '').trim().slice(0, 200);
}

function textById(field: Element, id: string): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const element = root.getElementById(id);
  return element === null ? '' : textOf(element);
}

/** What stands before a field in the box it has for itself, as forms of frameworks label theirs. */
function textBefore(field: Element, within: Element): string {
  let inner: Element = field;
  for (let steps = 0; steps < NEAR; steps += 1) {
    for (let before = inner.previousSibling; before !== null; before = before.previousSibling) {
      // Beyond another field, the words are that one's.
      if (before instanceof Element && (before.matches('input,select,textarea') || fieldsOf(before).length > 0))
        return '';
      const text = before instanceof Element ? textOf(before) : (before.nodeValue ?? '').trim().slice(0, 200);
      if (before.nodeType !== Node.COMMENT_NODE && text !== '') return text;
    }
    const outer = inner.parentElement;
    if (outer === null || outer === within || fieldsOf(outer).length > 1) return '';
    inner = outer;
  }
  return '';
}

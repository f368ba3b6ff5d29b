/** A field into which a person puts something. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLElement;

const FIELDS = 'input,select,textarea,[contenteditable=""],[contenteditable=true],[role=textbox]';
const NOT_FILLED_IN = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const OFF_SCREEN =
  /(?:left|top|text-indent)\s*:\s*-\d{3,}|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])/i;

/**
 * The fields of a form, or of a group that no form holds, which a person can fill in and which are sent: no hidden
 * and no disabled ones, and no traps for robots.
 */
export function fieldsOf(root: Element): Field[] {
  const candidates = root instanceof HTMLFormElement ? associated(root) : [...root.querySelectorAll<Field>(FIELDS)];
  return candidates.filter(
    (field) => !NOT_FILLED_IN.has(typeOf(field)) && !field.matches(':disabled') && !isTrap(field),
  );
}

/** The type of a field, lower case: of an input its type, else its tag. */
export function typeOf(field: Element): string {
  if (field.localName === 'input') return (field.getAttribute('type') ?? 'text').toLowerCase();
  return field.localName === 'select' || field.localName === 'textarea' ? field.localName : 'editable';
}

/** What lies in the form, and what lies elsewhere and names the form as its own. */
function associated(form: HTMLFormElement): Field[] {
  const inside = [...form.querySelectorAll<Field>(FIELDS)];
  const id = form.getAttribute('id');
  if (id === null || id === '') return inside;
  const root = form.getRootNode() as Document | ShadowRoot;
  const outside = [...root.querySelectorAll<Field>(FIELDS)].filter((field) => field.getAttribute('form') === id);
  return [...inside, ...outside.filter((field) => !form.contains(field))];
}

/** A field no person can reach: out of the order of keys, and hidden from readers or moved off the screen. */
function isTrap(field: Element): boolean {
  if (field.getAttribute('tabindex') !== '-1') return false;
  if (field.closest('[aria-hidden=true]') !== null) return true;
  for (
    let element: Element | null = field;
    element !== null && element.localName !== 'form';
    element = element.parentElement
  ) {
    if (OFF_SCREEN.test(element.getAttribute('style') ?? '')) return true;
  }
  return false;
}

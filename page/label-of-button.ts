/** Inputs that are buttons: what is written on them is the site's word, not the person's. */
const BUTTON_INPUTS = new Set(['submit', 'button', 'reset', 'image']);

/**
 * What a button says, or undefined where the element is no button. The label of an input that is a button is its value
 * attribute: this is the one place in the house where that attribute is read (tests/house/no-field-values.test.ts), and
 * only after the type was seen.
 */
export function labelOfButton(element: Element): string | undefined {
  if (element.localName === 'input') {
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    if (!BUTTON_INPUTS.has(type)) return undefined;
    return clean(element.getAttribute('value') ?? element.getAttribute('alt') ?? element.getAttribute('aria-label'));
  }
  if (element.localName !== 'button' && element.getAttribute('role') !== 'button') return undefined;
  const text = clean(element.textContent);
  return text === '' ? clean(element.getAttribute('aria-label') ?? element.getAttribute('title')) : text;
}

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}

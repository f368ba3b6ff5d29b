import { fieldsOf } from './form-fields.ts';

const BUTTONS = 'button,input[type=button],input[type=submit],input[type=image],[role=button]';
/** How far above a button its fields may begin. */
const NEAR = 8;

/** The button among the elements a click passed through, shadow roots included. */
export function buttonIn(path: readonly EventTarget[]): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && target.matches(BUTTONS));
}

/** The form a button belongs to. */
export function formOf(button: Element): HTMLFormElement | null {
  const named = 'form' in button && button.form instanceof HTMLFormElement ? button.form : null;
  return named ?? button.closest('form');
}

/** The nearest box around a button that holds fields, where no form does. */
export function groupOf(button: Element): Element | undefined {
  let element = button.parentElement;
  for (let steps = 0; element !== null && element.localName !== 'body' && steps < NEAR; steps += 1) {
    if (element.querySelector('form') !== null) return undefined;
    if (fieldsOf(element).length > 0) return element;
    element = element.parentElement;
  }
  return undefined;
}

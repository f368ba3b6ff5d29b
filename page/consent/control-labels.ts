import { labelOfButton } from '../label-of-button.ts';

const LONGEST = 200;

/** Every way a control names itself: its words, aria-label, title, alternative texts, titles inside a drawing. */
export function controlLabels(control: Element): string[] {
  const labels = [
    // A banner that is just fading in counts as hidden, and hidden words are no inner text: they are read all the same.
    (control instanceof HTMLElement && control.innerText) || control.textContent,
    // The words of a component's button are often handed in from outside of its shadow root.
    slotted(control),
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
    control instanceof HTMLInputElement ? labelOfButton(control) : undefined,
    ...[...control.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt')),
    ...[...control.querySelectorAll('svg title')].map((title) => title.textContent),
  ];
  const told = labels.flatMap((label) => label?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || []);
  return [...new Set(told)];
}

function slotted(control: Element): string | undefined {
  const slots = [...control.querySelectorAll('slot')];
  if (slots.length === 0) return undefined;
  return slots
    .flatMap((slot) => slot.assignedNodes({ flatten: true }))
    .map((node) => node.textContent)
    .join(' ');
}

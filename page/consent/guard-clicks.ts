import type { ClickVerdict } from '../../core/consent/click-gate.ts';

/** Events by which a page may take itself for clicked or its form for sent. */
const PRESSING = /^(?:click|dblclick|auxclick|mouse|pointer|touch|key|submit)/;

/** The parts of a frame's own world through which anything synthetic can press a control. */
export type PressingWorld = {
  HTMLElement: { prototype: HTMLElement };
  HTMLFormElement: { prototype: HTMLFormElement };
  EventTarget: { prototype: EventTarget };
};

/**
 * Puts the judge in front of every synthetic click of this script's world, whoever makes it: our own steps, a rule of
 * the library, or code inside the library that knows nothing of us. A content script has prototypes of its own, so the
 * page neither sees nor feels this. Forms are never submitted by script.
 *
 * @param judge called with the control, right before it would be pressed; `heldBack` keeps it from happening
 * @returns takes the guard off again
 */
export function guardClicks(world: PressingWorld, judge: (control: Element) => ClickVerdict): () => void {
  const { click } = world.HTMLElement.prototype;
  const { dispatchEvent } = world.EventTarget.prototype;
  const { submit, requestSubmit } = world.HTMLFormElement.prototype;

  world.HTMLElement.prototype.click = function (this: HTMLElement) {
    if (judge(this).heldBack === undefined) click.call(this);
  };
  world.EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    if (!PRESSING.test(event.type)) return dispatchEvent.call(this, event);
    if (this instanceof Element && judge(this).heldBack === undefined) return dispatchEvent.call(this, event);
    return false;
  };
  world.HTMLFormElement.prototype.submit = () => {};
  world.HTMLFormElement.prototype.requestSubmit = () => {};

  return () => {
    world.HTMLElement.prototype.click = click;
    world.EventTarget.prototype.dispatchEvent = dispatchEvent;
    world.HTMLFormElement.prototype.submit = submit;
    world.HTMLFormElement.prototype.requestSubmit = requestSubmit;
  };
}

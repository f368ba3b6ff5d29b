import type { ClickVerdict } from '../../core/consent/click-gate.ts';

/** Events by which a page may take itself for clicked or its form for sent. */
const PRESSING = /^(?:click|dblclick|auxclick|mouse|pointer|touch|key|submit)/;
/** What a hand does to a control before the click. */
const BEFORE_CLICK = [
  ['PointerEvent', 'pointerdown'],
  ['MouseEvent', 'mousedown'],
  ['PointerEvent', 'pointerup'],
  ['MouseEvent', 'mouseup'],
] as const;

/** The parts of a frame's own world through which anything synthetic can press a control. */
export type PressingWorld = {
  HTMLElement: { prototype: HTMLElement };
  HTMLFormElement: { prototype: HTMLFormElement };
  EventTarget: { prototype: EventTarget };
  PointerEvent?: new (type: string, init: PointerEventInit) => Event;
  MouseEvent: new (type: string, init: MouseEventInit) => Event;
};

export type Guard = {
  /**
   * Presses a control as a hand would, with one judgement for all of it: some controls listen to the pointer, others to
   * the click.
   * @returns what the judge said; nothing was pressed where it held back
   */
  press(control: HTMLElement): ClickVerdict;
  release(): void;
};

/**
 * Puts the judge in front of every synthetic click of this script's world, whoever makes it: our own steps, a rule of
 * the library, or code inside the library that knows nothing of us. A content script has prototypes of its own, so the
 * page neither sees nor feels this. Forms are never submitted by script.
 *
 * @param judge called with the control, right before it would be pressed; `heldBack` keeps it from happening. `ours`
 *   tells our own presses from those of the library
 */
export function guardClicks(world: PressingWorld, judge: (control: Element, ours: boolean) => ClickVerdict): Guard {
  const { click } = world.HTMLElement.prototype;
  const { dispatchEvent } = world.EventTarget.prototype;
  const { submit, requestSubmit } = world.HTMLFormElement.prototype;

  world.HTMLElement.prototype.click = function (this: HTMLElement) {
    if (judge(this, false).heldBack === undefined) click.call(this);
  };
  world.EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    if (!PRESSING.test(event.type)) return dispatchEvent.call(this, event);
    if (this instanceof Element && judge(this, false).heldBack === undefined) return dispatchEvent.call(this, event);
    return false;
  };
  world.HTMLFormElement.prototype.submit = () => {};
  world.HTMLFormElement.prototype.requestSubmit = () => {};

  return {
    press(control) {
      const verdict = judge(control, true);
      if (verdict.heldBack !== undefined) return verdict;
      const { left, top, width, height } = control.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2 };
      for (const [kind, type] of BEFORE_CLICK) {
        const Kind = world[kind] ?? world.MouseEvent;
        const buttons = type.endsWith('down') ? 1 : 0;
        dispatchEvent.call(
          control,
          new Kind(type, { bubbles: true, cancelable: true, composed: true, buttons, ...at }),
        );
      }
      click.call(control);
      return verdict;
    },
    release() {
      world.HTMLElement.prototype.click = click;
      world.EventTarget.prototype.dispatchEvent = dispatchEvent;
      world.HTMLFormElement.prototype.submit = submit;
      world.HTMLFormElement.prototype.requestSubmit = requestSubmit;
    },
  };
}

// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { ClickVerdict } from '../../core/consent/click-gate.ts';
import { type Guard, guardClicks } from './guard-clicks.ts';

let guard: Guard | undefined;
afterEach(() => guard?.release());

function guarded(verdict: ClickVerdict) {
  document.body.innerHTML = '<form><button type="button">x</button></form>';
  const button = document.querySelector('button');
  const form = document.querySelector('form');
  if (button === null || form === null) throw new Error('no page');
  const pressed = vi.fn();
  const sent = vi.fn((event: Event) => event.preventDefault());
  button.addEventListener('click', pressed);
  button.addEventListener('pointerdown', pressed);
  form.addEventListener('submit', sent);
  guard = guardClicks(globalThis as never, () => verdict);
  return { button, form, pressed, sent };
}

test('what the judge lets pass is pressed', () => {
  const { button, pressed } = guarded({ intent: 'refuse', heldBack: undefined });
  button.click();
  button.dispatchEvent(new Event('click'));
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('what the judge holds back is not, by whichever road', () => {
  const { button, pressed } = guarded({ intent: 'accept', heldBack: 'would-accept' });
  button.click();
  button.dispatchEvent(new Event('click'));
  button.dispatchEvent(new Event('pointerdown'));
  expect(pressed).not.toHaveBeenCalled();
});

test('no form is ever submitted, and other events go their way', () => {
  const { form, sent, button, pressed } = guarded({ intent: 'refuse', heldBack: undefined });
  form.requestSubmit();
  form.submit();
  expect(sent).not.toHaveBeenCalled();
  button.addEventListener('change', pressed);
  button.dispatchEvent(new Event('change'));
  expect(pressed).toHaveBeenCalledTimes(1);
});

test('our own press is judged once, and is felt by pointer and click alike', () => {
  const judge = vi.fn((): ClickVerdict => ({ intent: 'refuse', heldBack: undefined }));
  const { button, pressed } = guarded({ intent: 'refuse', heldBack: undefined });
  guard?.release();
  guard = guardClicks(globalThis as never, judge);
  guard.press(button);
  expect(pressed.mock.calls.map(([event]) => event.type)).toEqual(['pointerdown', 'click']);
  expect(judge).toHaveBeenCalledExactlyOnceWith(button, true);
});

test('our own press is held back like any other', () => {
  const { button, pressed } = guarded({ intent: 'accept', heldBack: 'would-accept' });
  expect(guard?.press(button).heldBack).toBe('would-accept');
  expect(pressed).not.toHaveBeenCalled();
});

import { classifyForm } from '../../core/register/classify-form.ts';
import type { FormClass } from '../../core/register/form.ts';
import type { FormWords } from '../../core/register/form-words.ts';
import { describeForm } from './describe-form.ts';
import { fingerprintOf } from './fingerprint.ts';
import { buttonIn, formOf, groupOf } from './group-of.ts';
import { maySend, type RequestTrace } from './sending-request.ts';

export type SentForm = FormClass & { fingerprint: string };

export type FormWatch = {
  window: Window & typeof globalThis;
  words: readonly FormWords[];
  /** A form was really sent. Called once per sending. */
  sent: (form: SentForm) => void;
  /** The page shows, as it loads, a form through which one signs up or in. */
  shown: (fingerprint: string) => void;
  /** Whether the person did it. Handed in by tests alone, since only a browser makes events it trusts. */
  trusts?: (event: Event) => boolean;
};

/** A request that starts later than this after a click or a submit belongs to something else. */
const SENT_WITHIN_MS = 5_000;
/** A request is reported by the browser when it has been answered, which may take a while longer. */
const ANSWERED_WITHIN_MS = 20_000;
const LOOK_AGAIN_MS = 250;
/** A double click is one sending. */
const SAME_SENDING_MS = 2_000;
const ROUNDING_MS = 5;

type Pending = {
  form: SentForm;
  action: string | null;
  event: Event;
  /** Without a submit event that went through, only a request or a navigation proves that anything was sent. */
  needsProof: boolean;
  since: number;
  path: string;
};

/**
 * Watches the forms of one frame. A form counts as sent when its submit event ran to its end unprevented, or when a
 * prevented one, or a click on the button of fields without a form, is followed by a request that may carry it, by
 * another address, or by the end of the page. A failed validation does neither. Only what the person did counts: a
 * page cannot report forms in their name.
 *
 * @returns the function that ends the watch
 */
export function watchForms(watch: FormWatch): () => void {
  const { window, sent } = watch;
  const { document, location, performance } = window;
  const trusts =
    watch.trusts ?? ((event: Event) => event.isTrusted && window.navigator.userActivation?.hasBeenActive !== false);
  const pending = new Set<Pending>();
  const roots = new WeakSet<Node>();
  const ends: (() => void)[] = [];
  let last: { fingerprint: string; at: number } | undefined;
  let looking: number | undefined;

  function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { capture: true });
    ends.push(() => target.removeEventListener(type, listener, { capture: true }));
  }

  function describe(root: Element, pressed: Element | undefined): SentForm | undefined {
    const form = classifyForm(describeForm(root, location, pressed), watch.words);
    return form === undefined ? undefined : { ...form, fingerprint: fingerprintOf(root, location) };
  }

  function prepare(
    root: Element,
    pressed: Element | undefined,
    event: Event,
    needsProof: boolean,
  ): Pending | undefined {
    const form = describe(root, pressed);
    if (form === undefined) return undefined;
    // Some browsers round the times of events and requests.
    const since = Math.min(performance.now(), event.timeStamp) - ROUNDING_MS;
    return { form, action: root.getAttribute('action'), event, needsProof, since, path: location.pathname };
  }

  function wait(each: Pending | undefined): void {
    if (each === undefined) return;
    // A click and the submit event it sets off are one sending.
    for (const other of pending) if (other.form.fingerprint === each.form.fingerprint) pending.delete(other);
    pending.add(each);
    // The page's listeners run after ours. What they decided stands when the event is over.
    window.setTimeout(settle, 0);
    looking ??= window.setInterval(lookAgain, LOOK_AGAIN_MS);
  }

  function settle(): void {
    for (const each of pending) if (!each.needsProof && !each.event.defaultPrevented) report(each);
  }

  function report(each: Pending): void {
    pending.delete(each);
    const now = performance.now();
    if (last?.fingerprint === each.form.fingerprint && now - last.at < SAME_SENDING_MS) return;
    last = { fingerprint: each.form.fingerprint, at: now };
    sent(each.form);
  }

  function lookAgain(): void {
    const now = performance.now();
    for (const each of pending) {
      if (now - each.since <= SENT_WITHIN_MS && location.pathname !== each.path) report(each);
      else if (now - each.since > ANSWERED_WITHIN_MS) pending.delete(each);
    }
    if (pending.size > 0) return;
    window.clearInterval(looking);
    looking = undefined;
  }

  function onRequests(requests: readonly RequestTrace[]): void {
    for (const each of pending) {
      const proof = requests.some(
        (request) =>
          request.startTime >= each.since &&
          request.startTime - each.since <= SENT_WITHIN_MS &&
          maySend(request, each, location),
      );
      if (proof) report(each);
    }
  }

  function onSubmit(event: Event): void {
    const form = event.composedPath()[0];
    if (!trusts(event) || !(form instanceof window.HTMLFormElement)) return;
    const pressed = (event as SubmitEvent).submitter ?? undefined;
    wait(prepare(form, pressed, event, !leavesByItself(form)));
  }

  function onClick(event: Event): void {
    watchShadows(event);
    if (!trusts(event)) return;
    const button = buttonIn(event.composedPath());
    if (button === undefined) return;
    const form = formOf(button);
    if (form === null) {
      const group = groupOf(button);
      if (group !== undefined) wait(prepare(group, button, event, true));
      return;
    }
    // A button that submits is followed by its event, unless the page's own listener took the click over.
    const submits = /^(submit|image)$/.test(
      button.getAttribute('type') ?? (button.localName === 'button' ? 'submit' : ''),
    );
    const taken = prepare(form, button, event, true);
    if (submits) window.setTimeout(() => event.defaultPrevented && wait(taken), 0);
    else wait(taken);
  }

  /** A submit event does not leave its shadow root: the roots one clicks or types into are watched themselves. */
  function watchShadows(event: Event): void {
    for (const target of event.composedPath()) {
      if (!(target instanceof window.ShadowRoot) || roots.has(target)) continue;
      roots.add(target);
      listen(target, 'submit', onSubmit);
    }
  }

  function onLeave(): void {
    const now = performance.now();
    for (const each of pending) if (now - each.since <= SENT_WITHIN_MS) report(each);
  }

  function showForms(): void {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // Who went back sees the old form although it was accepted.
    if (navigation?.type === 'back_forward') return;
    for (const form of document.forms) {
      const described = describe(form, undefined);
      if (described?.kind === 'account-opened' || described?.kind === 'sign-in') watch.shown(described.fingerprint);
    }
  }

  listen(window, 'submit', onSubmit);
  listen(window, 'click', onClick);
  listen(window, 'focusin', watchShadows);
  listen(window, 'pagehide', onLeave);
  if ('PerformanceObserver' in window) {
    const observer = new window.PerformanceObserver((list) =>
      onRequests(list.getEntries() as PerformanceResourceTiming[]),
    );
    observer.observe({ type: 'resource' });
    ends.push(() => observer.disconnect());
  }
  showForms();

  return () => {
    for (const end of ends) end();
    window.clearInterval(looking);
    pending.clear();
  };
}

/** Whether the browser itself sends the form when nobody prevents it: a dialog's form and a script's address go nowhere. */
function leavesByItself(form: HTMLFormElement): boolean {
  const action = form.getAttribute('action')?.trim().toLowerCase() ?? '';
  return form.getAttribute('method')?.toLowerCase() !== 'dialog' && !action.startsWith('javascript:');
}

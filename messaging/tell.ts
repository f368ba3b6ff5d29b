import type { FromExtension, FromPage } from './protocol.ts';

type Named = Record<string, (message: never) => unknown>;
type Rest<Function> = Function extends () => unknown
  ? []
  : Function extends (message: infer Payload) => unknown
    ? [Payload]
    : never;
type Answer<Function> = Function extends (...rest: never[]) => infer Result ? Result : never;

/** Says something to the background, from a page. The background takes the site from the sender, never from the words. */
export function tell<Name extends keyof FromPage>(
  name: Name,
  ...payload: Rest<FromPage[Name]>
): Promise<Answer<FromPage[Name]>> {
  return send<FromPage, Name>(name, payload[0]);
}

/** Asks the background something, from a page of the extension. */
export function ask<Name extends keyof FromExtension>(
  name: Name,
  ...payload: Rest<FromExtension[Name]>
): Promise<Answer<FromExtension[Name]>> {
  return send<FromExtension, Name>(name, payload[0]);
}

/**
 * The browser's own promise API, which both browsers have under Manifest V3. The polyfill stays out of here: it would
 * weigh as much as the sentinel may weigh in all.
 */
function send<Map extends Named, Name extends keyof Map>(name: Name, payload: unknown): Promise<Answer<Map[Name]>> {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  const runtime = (browser ?? chrome)?.runtime;
  if (runtime === undefined) return Promise.reject(new Error('the extension was reloaded'));
  return runtime.sendMessage(payload === undefined ? { name } : { name, payload }) as Promise<Answer<Map[Name]>>;
}

type Extension = { runtime?: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Makes `navigator.globalPrivacyControl` true, as a browser with Global Privacy Control has it: an enumerable accessor on
 * the prototype, which only a navigator may be asked. Where the browser says true already, nothing is touched.
 *
 * Runs in the page's world before its first script.
 * @see https://www.w3.org/TR/gpc/, section 3.2
 */
export function signalGpc(navigator: Navigator): void {
  if ((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true) return;
  const prototype = Object.getPrototypeOf(navigator) as object;
  // The browser's own accessor throws for whatever is no navigator; ours does so through it.
  const own = Object.getOwnPropertyDescriptor(prototype, 'onLine')?.get;
  const { get } = Object.getOwnPropertyDescriptor(
    {
      get globalPrivacyControl() {
        own?.call(this);
        return true;
      },
    },
    'globalPrivacyControl',
  ) as { get: () => boolean };
  Object.defineProperty(prototype, 'globalPrivacyControl', {
    // A proxied function shows no source of its own.
    get: new Proxy(get, {}),
    configurable: true,
    enumerable: true,
  });
}

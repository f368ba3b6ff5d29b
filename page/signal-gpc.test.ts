// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { signalGpc } from './signal-gpc.ts';

const gpc = () => Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl');
afterEach(() => {
  Reflect.deleteProperty(Navigator.prototype, 'globalPrivacyControl');
});

describe('the signal', () => {
  test('stands on the prototype as the browser’s own properties do', () => {
    signalGpc(navigator);
    expect(navigator).toHaveProperty('globalPrivacyControl', true);
    expect(Object.hasOwn(navigator, 'globalPrivacyControl')).toBe(false);
    expect(gpc()).toMatchObject({ configurable: true, enumerable: true, set: undefined });
    expect(gpc()?.get?.name).toBe('get globalPrivacyControl');
    expect(Function.prototype.toString.call(gpc()?.get)).toContain('[native code]');
  });

  test('is told to a navigator alone', () => {
    signalGpc(navigator);
    expect(() => gpc()?.get?.call({})).toThrow(/Navigator/);
  });

  test('leaves a browser that says true as it is', () => {
    const get = () => true;
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get, configurable: true });
    signalGpc(navigator);
    expect(gpc()?.get).toBe(get);
  });

  test('takes the place of a browser’s false', () => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => false, configurable: true });
    signalGpc(navigator);
    expect(navigator).toHaveProperty('globalPrivacyControl', true);
  });
});

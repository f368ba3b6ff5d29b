import { describe, expect, test } from 'vitest';
import { CONSENT_PLATFORMS, platformById } from './consent-platforms.ts';

const granted = (id: string, value: string, inspected?: unknown): Record<string, string> | undefined => {
  const purposes = platformById(id)?.read(value, inspected);
  if (purposes === undefined) return undefined;
  return Object.fromEntries(
    purposes.map(({ name, granted, necessary }) => [
      name,
      `${granted ? 'on' : 'off'}${necessary ? ', necessary' : ''}`,
    ]),
  );
};

test('identifiers are unique, and every platform can be seen', () => {
  expect(new Set(CONSENT_PLATFORMS.map(({ id }) => id)).size).toBe(CONSENT_PLATFORMS.length);
  for (const { banners } of CONSENT_PLATFORMS) expect(banners.length).toBeGreaterThan(0);
});

describe('klaro', () => {
  const inspected = {
    storage: 'cookie',
    name: 'klaro',
    services: [
      { name: 'session', required: true },
      { name: 'matomo', required: false },
    ],
  };
  test('reads a refusal', () => {
    expect(granted('klaro', '{"session":true,"matomo":false}', inspected)).toEqual({
      session: 'on, necessary',
      matomo: 'off',
    });
  });
  test('reads an acceptance', () => {
    expect(granted('klaro', '{"session":true,"matomo":true}', inspected)).toMatchObject({ matomo: 'on' });
  });
  test('says nothing without the configuration: a required service looks like an accepted one', () => {
    expect(granted('klaro', '{"session":true,"matomo":false}')).toBeUndefined();
  });
  test('keeps its choice where it was configured to', () => {
    expect(platformById('klaro')?.stores({ ...inspected, storage: 'localStorage', name: 'choix' })).toEqual([
      { where: 'local-storage', name: 'choix' },
    ]);
  });
});

describe('tarteaucitron', () => {
  const inspected = {
    cookieName: 'tarteaucitron',
    services: { gtag: { name: 'Google Analytics', needConsent: true } },
  };
  test('reads a refusal, with the service’s own name', () => {
    expect(granted('tarteaucitron', '!gtag=false!youtube=false', inspected)).toEqual({
      'Google Analytics': 'off',
      youtube: 'off',
    });
  });
  test('« wait » stands there before any choice and is none', () => {
    expect(granted('tarteaucitron', '!gtag=wait!youtube=false', inspected)).toBeUndefined();
  });
  test('a service that needs no consent is necessary', () => {
    expect(
      granted('tarteaucitron', '!gtag=false!captcha=true', {
        ...inspected,
        services: { captcha: { name: 'captcha', needConsent: false } },
      }),
    ).toEqual({ gtag: 'off', captcha: 'on, necessary' });
  });
});

describe('vanilla-cookieconsent', () => {
  const inspected = { name: 'cc_cookie', categories: { necessary: { readOnly: true }, ads: { readOnly: false } } };
  test('reads a refusal against the configured categories', () => {
    expect(granted('vanilla-cookieconsent', '{"categories":["necessary"],"services":{}}', inspected)).toEqual({
      necessary: 'on, necessary',
      ads: 'off',
    });
  });
  test('a category that the page did not declare counts as granted, not as necessary', () => {
    expect(granted('vanilla-cookieconsent', '{"categories":["necessary","hidden"]}', inspected)).toMatchObject({
      hidden: 'on',
    });
  });
  test('without the configuration, only what was accepted is known', () => {
    expect(granted('vanilla-cookieconsent', '{"categories":["necessary","ads"]}')).toEqual({
      necessary: 'on, necessary',
      ads: 'on',
    });
  });
});

test.each(CONSENT_PLATFORMS.map(({ id }) => id))('%s takes nothing for a choice that is none', (id) => {
  for (const value of ['', '{}x', 'null', '[]', '!', '{"categories":"all"}', '{"a":"b"}']) {
    expect(platformById(id)?.read(value, undefined), value).toBeUndefined();
    expect(platformById(id)?.read(value, { nonsense: true }), value).toBeUndefined();
  }
});

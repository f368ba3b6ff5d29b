import { browser } from 'wxt/browser';
import type { StorageSnapshot, Survey } from '../../core/consent/survey.ts';
import type { SurveyAnswer } from '../../messaging/protocol.ts';
import type { Frame } from './page-world.ts';

const NAMES_OF_CONSENT =
  /consent|cookie|gdpr|rgpd|dsgvo|privacy|cmp|tracking|optanon|didomi|tarteaucitron|opt-?(?:in|out)/i;

/** What the page's own scripts say of consent, in the frame that asks and in the top frame. */
export async function surveyPage(frame: Frame, url: string): Promise<SurveyAnswer> {
  const top = { tabId: frame.tabId, frameId: 0 };
  const inside = frame.frameId !== 0;
  const [own, above, topStorage, httpOnly] = await Promise.all([
    surveyFrame(frame),
    inside ? surveyFrame(top) : undefined,
    inside ? storageOf(top) : undefined,
    hiddenCookies(url),
  ]);
  return {
    frames: [own, above].filter((survey) => survey !== undefined),
    top: topStorage,
    httpOnly,
  };
}

async function surveyFrame({ tabId, frameId }: Frame): Promise<Survey | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      injectImmediately: true,
      files: ['/consent-survey.js'],
    });
    return (injection?.result as Survey | undefined) ?? undefined;
  } catch {
    // The frame is gone, or the browser keeps the extension out of it.
    return undefined;
  }
}

async function storageOf({ tabId, frameId }: Frame): Promise<StorageSnapshot | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func: () => {
        const all = (storage: Storage) =>
          Object.fromEntries(Object.keys(storage).map((key) => [key, (storage.getItem(key) ?? '').slice(0, 4_000)]));
        const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
          try {
            return read();
          } catch {
            return otherwise;
          }
        };
        return {
          cookie: attempt(() => document.cookie, ''),
          localStorage: attempt(() => all(localStorage), {}),
          sessionStorage: attempt(() => all(sessionStorage), {}),
        };
      },
    });
    return (injection?.result as StorageSnapshot | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Cookies that no script sees; only those that may hold a choice, since others are keys to an account. */
async function hiddenCookies(url: string): Promise<SurveyAnswer['httpOnly']> {
  const cookies = await browser.cookies.getAll({ url }).catch(() => []);
  return cookies
    .filter(({ httpOnly, name }) => httpOnly && NAMES_OF_CONSENT.test(name))
    .map(({ name, value }) => ({ name, value: value.slice(0, 4_000) }));
}

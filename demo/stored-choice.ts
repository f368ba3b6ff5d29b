import { HOSTS } from './sites.ts';

/** How a demo site asks for consent, and how to read from its cookies what was answered, without the extension's help. */
export type ConsentOfSite = {
  library: string;
  host: string;
  /** The banner, once it is shown. */
  banner: string;
  accept: string;
  refuse: string;
  /** What the site's consent library stored. */
  choice(cookies: ReadonlyMap<string, string>): 'none' | 'refused' | 'accepted';
  /** Names of cookies that may only be there after an acceptance. */
  measuring: RegExp;
};

export const CONSENT_OF_SITES: readonly ConsentOfSite[] = [
  {
    library: 'tarteaucitron',
    host: HOSTS.shop,
    banner: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronPersonalize2',
    refuse: '#tarteaucitronAllDenied2',
    choice: (cookies) => {
      const services = (cookies.get('tarteaucitron') ?? '').split('!').filter(Boolean);
      return judge(
        services.map((service) => service.split('=')[1]).filter((value) => value !== 'wait'),
        'true',
      );
    },
    measuring: /^(_ga|_fbp)/,
  },
  {
    library: 'Klaro',
    host: HOSTS.news,
    banner: '#klaro .cookie-notice',
    accept: '#klaro .cm-btn-success',
    refuse: '#klaro .cn-decline',
    choice: (cookies) => judge(Object.values(fromCookie(cookies.get('klaro')) as Record<string, boolean>), true),
    measuring: /^(_ga|_fbp)/,
  },
  {
    library: 'vanilla-cookieconsent',
    host: HOSTS.association,
    banner: '#cc-main .cm',
    accept: '#cc-main [data-role="all"]',
    refuse: '#cc-main [data-role="necessary"]',
    choice: (cookies) => {
      const stored = fromCookie(cookies.get('cc_cookie')) as { categories?: string[] };
      if (!stored.categories) return 'none';
      return stored.categories.includes('analytics') ? 'accepted' : 'refused';
    },
    measuring: /^_pk_/,
  },
];

/** The cookies of a page that its scripts may read, from `document.cookie`. */
export function cookiesOf(text: string): Map<string, string> {
  return new Map(
    text
      .split('; ')
      .filter(Boolean)
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

function judge<Value>(values: Value[], granted: Value): 'none' | 'refused' | 'accepted' {
  if (values.length === 0) return 'none';
  return values.includes(granted) ? 'accepted' : 'refused';
}

function fromCookie(value: string | undefined): object {
  return value === undefined ? {} : (JSON.parse(decodeURIComponent(value)) as object);
}

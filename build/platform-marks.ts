/** Of a platform in catalog/consent-platforms/: where its banner stands. */
export type Banners = { banners: readonly string[] };

/** What ids and classes of banners have in common where no platform is known; a site's own banner is often called so. */
const COMMON = ['cookie', 'consent', 'gdpr'];

/**
 * By what names banners of platforms are known at a glance: a pattern for ` id class class`. Of each banner's selector the
 * first part is taken, and of its name the first word: `#onetrust-banner-sdk .close` gives `onetrust`. What is called neither by an id nor by a class (`dialog`) is left
 * to its words.
 */
export function marksOf(platforms: readonly Banners[]): string {
  const names = platforms.flatMap(({ banners }) => banners).map(nameOf);
  const own = names.filter((name) => name !== '' && !COMMON.some((common) => name.includes(common)));
  const telling = [...new Set(own.map(beginningOf))];
  const shortest = telling.filter((name) => !telling.some((other) => other !== name && name.startsWith(other)));
  return [...COMMON, ` (?:${shortest.sort().join('|')})`].join('|');
}

/** The id, or else the first class, of the outermost element of a selector, in lower case. */
function nameOf(banner: string): string {
  const outermost = /^(?:[^\s>+~,[(]|\[[^\]]*\]|\([^)]*\))+/.exec(banner.trim())?.[0] ?? '';
  const [, attribute] = /\[(?:id|class)\^?="([\w-]+)"/.exec(outermost) ?? [];
  const [, name] = /#([\w-]+)/.exec(outermost) ?? /\.([\w-]+)/.exec(outermost) ?? [];
  return (attribute ?? name ?? '').toLowerCase();
}

/** As much of a name as tells it from others. A word of three letters does not without what divides it from the next. */
function beginningOf(name: string): string {
  return /^_*(?:[a-z]{5,}|[a-z]+[-_]+)/.exec(name)?.[0].slice(0, 9) ?? name;
}

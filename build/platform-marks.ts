/** Of a platform in catalog/consent-platforms/: where its banner stands. */
export type Banners = { banners: readonly string[] };

/** What ids and classes of banners are called where no platform is known; a site's own banner often is. */
const COMMON = ['cookie-consent', 'cookieconsent', 'cookie-banner', 'cookiebanner', 'cookie-notice'];

/**
 * By what platforms are known at a glance: the `ids` of their outermost elements, and one selector for whatever is not
 * known by an id. Of each banner's selector the first part is taken: `.klaro .cookie-modal` gives `.klaro`. What is
 * called neither by an id nor by a class of its own (`dialog`) is left to its words.
 */
export function marksOf(platforms: readonly Banners[]): { ids: string[]; selector: string } {
  const firsts = platforms.flatMap(({ banners }) => banners).map(outermost);
  const marks = [...new Set(firsts)].filter((mark) => !COMMON.some((name) => mark.toLowerCase().includes(name))).sort();
  const others = marks.filter((mark) => /^[\w-]*(?:[.]|\[)/.test(mark));
  const common = COMMON.flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`]);
  return {
    ids: marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1)),
    selector: [...others, ...common].join(),
  };
}

/** The first compound of a selector; its id alone where it has one. */
function outermost(banner: string): string {
  const compound = /^(?:[^\s>+~,[(]|\[[^\]]*\]|\([^)]*\))+/.exec(banner.trim())?.[0] ?? banner;
  return /#[\w-]+/.exec(compound.replace(/\[[^\]]*\]/g, ''))?.[0] ?? compound;
}

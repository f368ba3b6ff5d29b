import { bareUrl } from './bare-url.ts';
import type { Fetched } from './fetch-page.ts';
import { bestOfEach, type FoundLink, findLinks } from './find-links.ts';
import { linksInFile, pageSitemapIn, sitemapsIn, WELL_KNOWN } from './further-links.ts';
import type { Knowledge } from './knowledge.ts';

/** Asks for a file of the site; undefined where there is none, or where enough was asked for one click. */
export type AskSite = (url: string) => Promise<Fetched | undefined>;

export type FurtherPages = {
  origin: string;
  /** The address of the page at hand. */
  here: string;
  language: string | undefined;
  knowledge: Knowledge;
  ask: AskSite;
  parse: (html: string) => Document;
};

/** A page that may be the notice. `guessed`: nothing on the site named it. */
export type Candidate = { url: string; guessed: boolean };

/**
 * Where else a notice may stand when the page at hand does not tell, the likeliest first: what the home page links to,
 * what the files of `/.well-known/` name, the usual paths of the page's language, and what the sitemap lists.
 * Each is asked for only when the ones before were of no use.
 */
export function furtherPages({ origin, here, language, knowledge, ask, parse }: FurtherPages) {
  const inFile = async (url: string): Promise<FoundLink[]> => {
    const file = await ask(url);
    return file === undefined || file.format === 'pdf' || file.format === 'html'
      ? []
      : linksInFile(file.text, file.url, knowledge.links);
  };
  const home = once(async (): Promise<FoundLink[]> => {
    const url = `${origin}/`;
    if (bareUrl(here) === url) return [];
    const page = await ask(url);
    if (page?.format !== 'html') return [];
    const document = parse(page.text);
    const base = document.createElement('base');
    base.href = page.url;
    if (document.querySelector('base') === null) document.head.prepend(base);
    return findLinks(document, { href: page.url }, knowledge.links);
  });
  const wellKnown = once(async () => {
    const links: FoundLink[] = [];
    for (const name of WELL_KNOWN) links.push(...(await inFile(`${origin}/.well-known/${name}`)));
    return bestOfEach(links);
  });
  const sitemap = once(async () => {
    const robots = await ask(`${origin}/robots.txt`);
    const named = robots?.format === 'text' ? sitemapsIn(robots.text, robots.url) : [];
    const map = await ask(named[0] ?? `${origin}/sitemap.xml`);
    if (map?.format !== 'text') return [];
    const pages = pageSitemapIn(map.text, map.url);
    return bestOfEach(pages === undefined ? linksInFile(map.text, map.url, knowledge.links) : await inFile(pages));
  });

  return {
    async *candidates(kind: 'privacy-notice' | 'legal-notice'): AsyncGenerator<Candidate> {
      const of = (links: readonly FoundLink[]) =>
        links.filter((link) => link.kind === kind).map(({ url }) => ({ url, guessed: false }));
      yield* of(await home());
      yield* of(await wellKnown());
      const paths = knowledge.paths[language ?? '']?.[kind === 'privacy-notice' ? 'privacy' : 'legal'] ?? [];
      yield* paths.slice(0, 2).map((path) => ({ url: `${origin}/${path}`, guessed: true }));
      yield* of(await sitemap());
    },
    /** What the home page, where it was asked for, links to besides. */
    homeLinks: home,
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

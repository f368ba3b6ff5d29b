/**
 * How links to the pages of a site are told: privacy notice, legal notice, form for data rights, cookie page.
 *
 *     npm run -s bench:links -- FILE [--misses] [--json FILE]
 *
 * FILE has the shape that bench/links/labelled-links.ts says. A text is told right where its kind is found and no other
 * scores above it; terms and the settings of cookies are told right where no notice and no form is found in them. A
 * third of the texts, told by a hash, is kept aside; `--misses` shows the other two thirds' only.
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../core/notice/fold.ts';
import { SITE_PAGE_KINDS } from '../core/notice/site-page-words.ts';
import { pathWords, scored } from '../page/notice/find-links.ts';
import { gatherKnowledge } from '../page/notice/knowledge.ts';
import { type LabelledFooter, type LabelledLink, type LinkTruth, readLinks } from './links/labelled-links.ts';

/** Below it, a link is not offered (page/notice/find-links.ts). */
const LEAST = 3;

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) throw new Error('npm run -s bench:links -- FILE [--misses] [--json FILE]');
const patterns = gatherKnowledge().links;
const { links, footers } = readLinks(file);
const misses = links.filter((link) => !toldRight(link));

const report = {
  byKind: table([...SITE_PAGE_KINDS, 'none'], ({ truth }) => truth),
  byLanguage: table([...new Set(links.map(({ language }) => language))].sort(), ({ language }) => language),
  footers: footerFigures(footers),
};
print('kind', report.byKind);
print('language', report.byLanguage);
console.log(
  `\nfooters: ${report.footers.sites}; a privacy notice is found in ${report.footers.privacy}, a legal notice in ${report.footers.legal}`,
);
if (flags.includes('--misses')) {
  for (const { language, truth, of, text, aside } of misses) {
    if (!aside) console.log(`  ${language} ${truth} ${of}: ${text}  → ${told(of, text).join(', ') || 'nothing'}`);
  }
}
const json = flags.indexOf('--json');
if (json !== -1 && flags[json + 1] !== undefined) {
  writeFileSync(flags[json + 1] ?? '', `${JSON.stringify(report, null, 2)}\n`);
}

/** The kinds that are offered for a text or a path, the best first; ties are all best. */
function told(of: LabelledLink['of'], text: string): string[] {
  const path = of === 'path' ? fold(pathWords(new URL(text, 'https://site.example/').href)) : '';
  return scored(of === 'text' ? fold(text) : '', path, patterns)
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score)
    .map(({ kind, score }) => `${kind} ${score}`);
}

function toldRight({ truth, of, text }: LabelledLink): boolean {
  const kinds = told(of, text);
  // The settings of cookies may be taken for the page on cookies: that is where they often are.
  if (truth === 'none') return kinds.every((kind) => kind.startsWith('cookie-page'));
  const best = kinds[0]?.split(' ')[1];
  return kinds.some((kind) => kind === `${truth} ${best}`);
}

type Figures = { right: number; all: number };
type Row = {
  name: string;
  texts: Figures;
  observed: Figures;
  paths: Figures;
  asideTexts: Figures;
  asidePaths: Figures;
};

function table(names: readonly string[], nameOf: (link: LabelledLink) => LinkTruth | string): Row[] {
  return names.map((name) => {
    const rows = links.filter((link) => nameOf(link) === name);
    const figures = (some: LabelledLink[]) => ({
      right: some.filter((one) => !misses.includes(one)).length,
      all: some.length,
    });
    return {
      name,
      texts: figures(rows.filter(({ of, aside }) => of === 'text' && !aside)),
      observed: figures(rows.filter(({ of, aside, observed }) => of === 'text' && observed && !aside)),
      paths: figures(rows.filter(({ of, aside }) => of === 'path' && !aside)),
      asideTexts: figures(rows.filter(({ of, aside }) => of === 'text' && aside)),
      asidePaths: figures(rows.filter(({ of, aside }) => of === 'path' && aside)),
    };
  });
}

function print(title: string, rows: readonly Row[]): void {
  console.log(
    `\n${title.padEnd(18)}${['texts', 'observed', 'paths', 'texts aside', 'paths aside'].map((head) => head.padStart(16)).join('')}`,
  );
  const all = { right: 0, all: 0 };
  for (const { name, ...row } of rows) {
    console.log(
      name.padEnd(18) +
        Object.values(row)
          .map((figures) => share(figures).padStart(16))
          .join(''),
    );
    all.right += row.asideTexts.right;
    all.all += row.asideTexts.all;
  }
  console.log(`in all, texts kept aside ${share(all)}`);
}

function share({ right, all }: Figures): string {
  return all === 0 ? '–' : `${right}/${all} ${Math.round((100 * right) / all)} %`;
}

/** In how many footers a link to each notice is found, by its text and its path. */
function footerFigures(some: readonly LabelledFooter[]) {
  const withKind = (kind: string) =>
    some.filter(({ links }) =>
      links.some(({ text, href }) => {
        const path = URL.canParse(href, 'https://site.example/') ? new URL(href, 'https://site.example/').href : '';
        const scores = scored(fold(text), path === '' ? '' : fold(pathWords(path)), patterns);
        return scores.some((one) => one.kind === kind && one.score >= LEAST);
      }),
    ).length;
  return { sites: some.length, privacy: withKind('privacy-notice'), legal: withKind('legal-notice') };
}

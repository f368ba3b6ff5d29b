import { namesBeforeParenthesis, namesLikeHost } from './find-names-beside.ts';
import { fold } from './fold.ts';
import { nameFrom, nameUntil } from './name-at.ts';
import { mention, type NameMention, type NamePatterns, type NameWorld, titleAt } from './name-mention.ts';
import { NO_NAME, REGISTERED } from './name-words.ts';
import { type Span, sentenceAround } from './notice-page.ts';
import { type Anchor, anchorsAround, sectionAt, type Topography } from './topics.ts';
import type { NoticeWords } from './words.ts';

export function namePatterns(words: readonly NoticeWords[]): NamePatterns {
  const naming = words.flatMap(({ naming }) => naming ?? []);
  const all = (field: 'copula' | 'ends'): string => words.flatMap((one) => one[field] ?? []).join('|');
  const tails = naming.filter((one) => one.startsWith('NAME')).map((one) => one.slice('NAME'.length));
  const heads = naming.filter((one) => one.endsWith('NAME')).map((one) => one.slice(0, -'NAME'.length).trimEnd());
  return {
    copula: new RegExp(`(?:${all('copula')})(?![\\p{L}\\d])`, 'gu'),
    afterName: new RegExp(`(?:${tails.map((tail) => `(?:${tail})`).join('|')})`, 'gu'),
    beforeName: new RegExp(`(?<![\\p{L}\\d])(?:${heads.join('|')})(?= ?[\\p{L}\\d"'«„“(*_])`, 'gu'),
    ends: new RegExp(` (?:${all('ends')})(?![\\p{L}\\d])`, 'gu'),
  };
}

/** Every name that the page's sentences, sections and addresses put forward. */
export function findNames(world: NameWorld, addresses: readonly Span[]): NameMention[] {
  return [
    ...byAnchor(world),
    ...bySentence(world),
    ...bySection(world),
    ...byForm(world),
    ...byParenthesis(world),
    ...byHost(world),
    ...byAddress(world, addresses),
    ...byTitle(world),
  ].filter(
    ({ name, at, end }) =>
      !NO_NAME.test(fold(name)) &&
      !world.countries.has(fold(name)) &&
      // « Marktplatz 3 » is where somebody is, not who.
      !addresses.some((address) => at >= address.at && end <= address.end),
  );
}

/** « Le responsable du traitement est X », "Data controller: X": the strongest there is. */
function byAnchor(world: NameWorld): NameMention[] {
  const { page, topography, patterns } = world;
  const { folded } = topography;
  return namingAnchors(topography).flatMap(({ topic, end, at }) => {
    const rest = folded.slice(end, end + 160);
    const line = rest.slice(0, lineEnd(rest));
    patterns.copula.lastIndex = 0;
    const copula = patterns.copula.exec(line);
    if (copula === null || (copula[0] === ',' && copula.index > 30)) return [];
    const section = sectionAt(topography, at);
    const heading = section !== undefined && at < section.at + section.heading.length;
    let from = end + copula.index + copula[0].length;
    const skipped = titleAt(world, from);
    from += skipped;
    const found = mention(world, nameFrom(page.text, from, world.forms), 0);
    if (found === undefined) return [];
    const weight = topic === 'controller' ? 7.5 : 5;
    return [{ ...found, weight: (copula[0] === ',' ? weight - 2.5 : weight) - (heading ? 1 : 0) }];
  });
}

const MOST_ANCHORS = 400;

function namingAnchors({ anchors }: Topography): Anchor[] {
  return anchors.filter(({ topic }) => topic === 'controller' || topic === 'publisher').slice(0, MOST_ANCHORS);
}

function bySentence(world: NameWorld): NameMention[] {
  const { page, topography, patterns } = world;
  const mentions: (NameMention | undefined)[] = [];
  for (const match of topography.folded.matchAll(patterns.afterName)) {
    // « X is the controller » names it; « X collects » only speaks of it.
    const role = namesRole(world, match.index, match[0].length);
    const subject = role ? subjectOf(world, match.index) : undefined;
    const span = subject ?? nameUntil(page.text, match.index, world.forms);
    mentions.push(mention(world, span, role ? 7 : 2.5));
  }
  for (const match of topography.folded.matchAll(patterns.beforeName)) {
    const from = match.index + match[0].length;
    mentions.push(mention(world, nameFrom(page.text, from + titleAt(world, from), world.forms), 3));
  }
  return mentions.filter((one) => one !== undefined);
}

const NAMING_SECTIONS = ['controller', 'publisher'] as const;

/** « X, located at …, is the controller »: the sentence's first words, where a comma sets them off. */
function subjectOf({ page, forms }: NameWorld, at: number): Span | undefined {
  const { at: start } = sentenceAround(page, { at, end: at });
  const span = nameFrom(page.text, start, forms);
  return span !== undefined && span.end < at && page.text.charAt(span.end) === ',' ? span : undefined;
}

function namesRole({ topography }: NameWorld, at: number, length: number): boolean {
  const within = anchorsAround(topography, { at, end: at + length }, 0, 1);
  return within.some(({ topic }) => topic === 'controller');
}

/** Under « Verantwortlicher » or « Éditeur » the first lines are who it is. */
function bySection(world: NameWorld): NameMention[] {
  const { page, topography } = world;
  const mentions: NameMention[] = [];
  const openings = [
    ...topography.sections
      .filter(({ topics }) => NAMING_SECTIONS.some((topic) => topics.has(topic)))
      .map(({ at }) => at),
    ...namingAnchors(topography).map(({ at }) => at),
  ];
  for (const at of new Set(openings)) {
    let from = page.text.indexOf('\n', at) + 1;
    const opener = page.text.slice(at, from).trimEnd();
    const isHeading = sectionAt(topography, at)?.at === at;
    // A short line that is about who it is opens the lines below it, heading or not.
    if (from === 0 || (!isHeading && !/:$/.test(opener) && opener.length > 90)) continue;
    for (let taken = 0; taken < 3 && from > 0 && from < page.text.length; taken += 1) {
      const end = page.text.indexOf('\n', from);
      const found = mention(world, wholeLine(world, from, end === -1 ? page.text.length : end), 0, true);
      if (found !== undefined) {
        mentions.push({ ...found, weight: (found.formed ? 4.5 : 3.5) - taken });
        break;
      }
      from = end + 1;
    }
  }
  return mentions;
}

/** A short line that is a name and nothing else. */
function wholeLine(world: NameWorld, at: number, end: number): Span | undefined {
  if (end - at > 110) return undefined;
  const label = /^[^:\n]{2,40}: ?/.exec(world.page.text.slice(at, end))?.[0].length ?? 0;
  const from = at + label;
  const span = nameFrom(world.page.text, from + titleAt(world, from), world.forms);
  if (span === undefined) return undefined;
  const rest = world.page.text.slice(span.end, end).trim();
  return rest === '' || /^[,.(–-]/.test(rest) ? span : undefined;
}

/** A legal form betrays a name wherever it stands. */
function byForm(world: NameWorld): NameMention[] {
  const { page, forms } = world;
  const mentions: NameMention[] = [];
  for (const match of page.text.matchAll(forms.anywhere)) {
    const end = match.index + match[0].length;
    const before = nameUntil(page.text, match.index, forms);
    // « X SARL au capital de …, RCS … »: who says its register number says who it is.
    const registered = REGISTERED.test(world.topography.folded.slice(end, end + 120));
    const found = mention(world, before === undefined ? undefined : { at: before.at, end }, registered ? 3 : 1);
    if (found !== undefined) mentions.push({ ...found, formed: true });
    if (mentions.length >= 200) break;
  }
  return mentions;
}

function byParenthesis(world: NameWorld): NameMention[] {
  const { page, topography, forms } = world;
  return namesBeforeParenthesis(page.text, topography, forms).flatMap(
    ({ weight, ...span }) => mention(world, span, weight) ?? [],
  );
}

function byHost(world: NameWorld): NameMention[] {
  return namesLikeHost(world.topography.folded, world.host).flatMap(
    ({ weight, ...span }) => mention(world, span, weight) ?? [],
  );
}

/** The line, or the words, right before an address are whose address it is. */
function byAddress(world: NameWorld, addresses: readonly Span[]): NameMention[] {
  const { page, forms, topography } = world;
  return addresses.flatMap(({ at }) => {
    const line = page.text.lastIndexOf('\n', at - 1) + 1;
    const own = page.text.slice(line, at).trim() !== '';
    const above = page.text.lastIndexOf('\n', line - 2) + 1;
    const span = own ? nameUntil(page.text, at, forms) : wholeLine(world, above, Math.max(above, line - 1));
    const found = mention(world, span, 2.5);
    if (found === undefined) return [];
    const invited = anchorsAround(topography, found, 90, 0).some(
      ({ topic }) => topic === 'contact' || topic === 'rights',
    );
    return [{ ...found, weight: found.weight + (found.formed ? 0.4 : 0) + (invited ? 0.8 : 0) }];
  });
}

/** « Privacy policy | X », where the text speaks of X too. */
function byTitle(world: NameWorld): NameMention[] {
  const { page, links } = world;
  return page.title.split(/ [|–—:·-] /).flatMap((part) => {
    const folded = fold(part);
    if (part.length < 3 || links.privacy.test(folded) || links.legal.test(folded)) return [];
    const heading = page.headings[0]?.end ?? 0;
    const at = page.text.indexOf(part, heading);
    return at === -1 ? [] : (mention(world, nameFrom(page.text, at, world.forms), 2) ?? []);
  });
}

function lineEnd(text: string): number {
  const stops = [text.indexOf('\n'), text.indexOf('. ')].filter((index) => index !== -1);
  return stops.length === 0 ? text.length : Math.min(...stops);
}

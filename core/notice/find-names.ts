import { namesBeforeParenthesis, namesLikeHost } from './find-names-beside.ts';
import { fold } from './fold.ts';
import type { FormPatterns } from './legal-form-patterns.ts';
import { nameFrom, nameUntil } from './name-at.ts';
import type { LinkPatterns } from './notice-kind.ts';
import { type NoticePage, type Span, sentenceAround } from './notice-page.ts';
import { regionOf } from './region.ts';
import { type Anchor, anchorsAround, sectionAt, type Topography } from './topics.ts';
import type { NoticeWords } from './words.ts';

/** A name on the page that may be the controller's, with how much speaks for it. */
export type NameMention = Span & { name: string; weight: number; formed: boolean };

export type NamePatterns = {
  copula: RegExp;
  /** Sentences that a name opens: it stands before the match. */
  afterName: RegExp;
  /** Sentences that a name ends: it stands behind the match. */
  beforeName: RegExp;
  ends: RegExp;
};

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

export type NameWorld = {
  page: NoticePage;
  topography: Topography;
  patterns: NamePatterns;
  forms: FormPatterns;
  /** What notices are called, which is nobody's name. */
  links: LinkPatterns;
  countries: ReadonlyMap<string, string>;
  /** The host's own word, where the host is the site's own. */
  host: string | undefined;
};

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

const REGISTERED =
  /^[^.:\n]{0,60}[^:\n]{0,60}(?<!\p{L})(?:rcs|r\.c\.s|siret|siren|immatricul\p{L}+|au capital|capital social|hrb|handelsregister|registergericht|amtsgericht|company (?:number|no|registration)|registration number|registered (?:in|number|under)|kvk|partita iva|p\.? ?iva|codice fiscale|c\.?i\.?f\.?|n\.?i\.?f\.?|krs|regon|nip|registrikood|reg\. ?nr|y-tunnus|org\.? ?-?(?:nr|nummer)|cvr|vat (?:no|number|id)|ust-?id|ico:|nipc)(?!\p{L})/u;

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

/** What stands against a name: the passage speaks of somebody else. */
function mention(world: NameWorld, span: Span | undefined, weight: number, anchored = false): NameMention | undefined {
  if (span === undefined) return undefined;
  const { page, topography, patterns, forms, countries } = world;
  let { end } = span;
  for (const stop of topography.folded.slice(span.at, end).matchAll(patterns.ends)) {
    // A short word written large belongs to the name: « AS », « Est ».
    const small = /\p{Ll}/u.test(page.text.charAt(span.at + stop.index + 1));
    if (stop.index > 1 && (small || stop[0].length > 4)) {
      end = span.at + stop.index;
      break;
    }
  }
  const name = page.text.slice(span.at, end).replace(/\s+/g, ' ').trim();
  if (name.length < 2 || /@|https?:|www\./.test(name)) return undefined;
  const formed = forms.trailing.test(name) || forms.leading.test(name);
  const section = sectionAt(topography, span.at);
  const near = anchorsAround(topography, span, 60, 0).filter(
    (anchor) => anchor.end <= span.at && !page.text.slice(anchor.end, span.at).includes('\n'),
  );
  const others = near.filter(({ topic }) => SOMEBODY_ELSE.has(topic)).length;
  const own = anchored || near.some(({ topic }) => topic === 'controller' || topic === 'publisher');
  const elsewhere = section !== undefined && [...section.topics].some((topic) => SOMEBODY_ELSE.has(topic));
  // « our bank (Sparkasse AG, Hauptstraße 1) »: what a parenthesis names explains somebody else.
  const aside = weight < 3.6 && page.text.charAt(span.at - 1) === '(';
  const abroad = weight >= 3 && regionOf(topography, span, countries) === 'elsewhere';
  const against = (others > 0 && !own ? 2 : 0) + (elsewhere && !own ? 1.5 : 0) + (abroad ? 3 : 0) + (aside ? 1.5 : 0);
  return { at: span.at, end: span.at + name.length, name, weight: weight - against, formed };
}

const SOMEBODY_ELSE: ReadonlySet<string> = new Set(['host', 'authority', 'representative', 'third-party']);

function titleAt({ page, topography }: NameWorld, at: number): number {
  const { folded } = topography;
  const blank = /^[ \n]/.test(folded.slice(at, at + 1)) ? 1 : 0;
  let from = at + blank;
  let certain = from;
  for (let tries = 0; tries < 4; tries += 1) {
    const word = TITLES.exec(folded.slice(from, from + 24))?.[0];
    if (word === undefined) break;
    const large = /\p{Lu}/u.test(page.text.charAt(from));
    from += word.length;
    // « Les Jardins »: an article written large is the name's own, unless a kind of person follows it.
    if (!large || word.length > 5) certain = from;
  }
  return certain - at;
}

/** Articles and kinds of person that precede a name without being part of it. */
const TITLES =
  /^(?:l'|(?:la|le|les|the|a|die|der|das|el|il|lo|de|het|o|ici|our|by|par|von|m\.|mme|mr\.?|mrs\.?|monsieur|madame|herr|frau|societe|entreprise|association|compagnie|company|entity|firma|empresa|sociedad|societa|ditta|spolka|following|folgende) )(?=.)/;

function lineEnd(text: string): number {
  const stops = [text.indexOf('\n'), text.indexOf('. ')].filter((index) => index !== -1);
  return stops.length === 0 ? text.length : Math.min(...stops);
}

/** Capitalised words that open sentences and headings, and roles, are no names. Folded, whole. */
const NO_NAME =
  /^(?:(?:l'|the |la |le |les |der |die |das |il |el |lo |de |het )?(?:company|societe|site(?: web| internet)?|website|web site|application|app|services?|utilisateurs?|clients?|customers?|users?|controller|responsable|person|personne|donnees|data|daten|client|fournisseur|provider|parties?|platform|plateforme|agreement|present|verarbeitung|nutzer|seite|titolare|titular|privacy|privacy policy|privacy notice|policy|politique|information|informations|developer|editeur|mehr|mas|personal|further|additional|affiliates?|visitors?|stores?|se|tutor|entity|group|gruppe|groupe)$|(?:we|you|your|our|us|this|these|that|it|if|in|for|to|at|by|any|all|such|each|nous|vous|votre|vos|notre|ce|cette|ces|il|elle|un|une|tout|toute|wir|sie|ihre?|unser|diese[rs]?|questo|este|esta|ons|wij|deze|art(?:icle|ikel)?\.?|\d[\d ./-]*)(?: |$)|(?:(?:data|personal data|privacy|controller|company|app|website|site|service|services|policy|anbieter|betreiber|adresse?|address|e-?mail|tel|telephone|telefon|name|nom|contact|kontakt|gdpr|rgpd|dsgvo|european|eu\b|france|germany|united|dpo|cnil|rcs|siret|siren|raison|politique|charte|user|users|utilisateur|internet|webseite|seite|directeur|director|president|titular|administrator|owner|third|article|quelles?|quels?|who|what|when|how|where|why|qui|que|comment|pourquoi|was|wer|welche|wie|here|please|general|regulation|general data|loi|law|code|play store|app store|section|chapter|autoridad|rcs|pec|societe anonyme|sociedad (?:anonima|limitada))(?!\p{L})|cookies?|responsable|responsible|verantwortlich|europe|mentions?|protection|titolare|finalit|reglement|commission nationale|information commissioner|autorite|agencia espanola|garante|landesbeauftragte|network advertising|digital advertising|supervisory|societe par actions|societe a responsabilite|limited liability)(?![\p{L}-]*[^\s\p{L}]?\p{L}+ (?:sa|sas|sarl|gmbh|ltd|inc)\b))/u;

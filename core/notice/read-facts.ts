import type { Confidence, ControllerFacts, Sourced } from '../controller/controller.ts';
import type { NoticeDetails } from '../controller/notice-details.ts';
import type { Instant } from '../day.ts';
import { chooseAddress } from './choose-address.ts';
import { chooseMails } from './choose-mails.ts';
import { chooseName, nameKey, type SiteHints } from './choose-name.ts';
import { type AddressPatterns, findAddresses } from './find-addresses.ts';
import { findMails } from './find-mails.ts';
import { findNames } from './find-names.ts';
import { fold } from './fold.ts';
import type { FormPatterns } from './legal-form-patterns.ts';
import { ownLabel } from './mail-belonging.ts';
import type { NamePatterns } from './name-mention.ts';
import type { LinkPatterns } from './notice-kind.ts';
import { type NoticePage, quoteOf, type Span, sentenceAround } from './notice-page.ts';
import { readDetails } from './read-details.ts';
import { type TopicPatterns, topographyOf } from './topics.ts';

/** Everything the reader knows of languages and countries; made once from the catalog. */
export type NoticeKnowledge = {
  topics: TopicPatterns;
  names: NamePatterns;
  addresses: AddressPatterns;
  links: LinkPatterns;
  forms: FormPatterns;
  processors: ReadonlySet<string>;
  authorities: ReadonlySet<string>;
  free: ReadonlySet<string>;
};

/**
 * Who decides about the data, and how to reach them, as one page says it. Every value carries literal words of the
 * page; a field that is not clearly the controller's is absent.
 */
export function readFacts(page: NoticePage, knowledge: NoticeKnowledge, at: Instant): ControllerFacts {
  return readController(page, knowledge, at).facts;
}

/** The same, with what the page says beyond it. */
export function readController(
  page: NoticePage,
  knowledge: NoticeKnowledge,
  at: Instant,
): { facts: ControllerFacts; details: NoticeDetails } {
  const topography = topographyOf(page, knowledge.topics);
  const sourced = <Value>(value: Value, span: Span, confidence: Confidence): Sourced<Value> => ({
    value,
    quote: quoteOf(page, span),
    source: page.url,
    at,
    confidence,
    by: 'page',
  });

  const { forms } = knowledge;
  const own = ownWords(page);
  const host = hostWord(page.url, knowledge.processors);
  const addresses = findAddresses(page, knowledge.addresses);
  const mentions = findNames(
    {
      page,
      topography,
      patterns: knowledge.names,
      forms,
      links: knowledge.links,
      countries: knowledge.addresses.countries,
      host,
    },
    addresses,
  );
  // The name tells whose an address is, and the address whose name: each is asked once without the other.
  const guess = chooseName(mentions, { own, ...knowledge }, forms, page.text);
  const known = [...own, ...nameWords(guess?.name, forms)];
  const { rights, officer, general } = chooseMails(page, topography, findMails(page), {
    own: known,
    host,
    ...knowledge,
  });
  const hints: SiteHints = { own: [...own, ...mailWords(rights?.address, knowledge.free)], ...knowledge };
  const name = chooseName(mentions, hints, forms, page.text);
  const key = name === undefined ? '' : nameKey(name.name, forms);
  const address = chooseAddress(page, topography, addresses, {
    controller: mentions.filter((one) => key !== '' && nameKey(one.name, forms) === key),
    others: mentions.filter((one) => one.formed && key !== '' && nameKey(one.name, forms) !== key),
  });

  const facts: ControllerFacts = structuredFacts(page, at);
  if (name !== undefined) facts.name = sourced(name.name, sentenceAround(page, name), level(name.sure, 7, 4.5));
  if (address !== undefined) {
    facts.address = sourced(address.lines, address, level(address.sure, 4, 2));
    const { country } = address;
    delete facts.country;
    if (country !== undefined) facts.country = sourced(country, address, facts.address.confidence);
  }
  if (rights !== undefined) {
    facts.rightsEmail = sourced(rights.address, sentenceAround(page, rights), level(rights.sure, 5, 3));
  }
  if (officer !== undefined && officer.address !== rights?.address) {
    facts.dpoEmail = sourced(officer.address, sentenceAround(page, officer), level(officer.sure, 5, 3));
  }
  const details = readDetails(page, topography, { forms, at });
  if (general !== undefined && general.address !== rights?.address) {
    details.generalEmail = sourced(general.address, sentenceAround(page, general), level(general.sure, 5, 3));
  }
  return { facts, details };
}

/** What structured data says, where it is one organisation and no more. The sentences of the page win over it. */
export function structuredFacts(page: NoticePage, at: Instant): ControllerFacts {
  const [organisation, ...others] = page.organisations;
  if (organisation === undefined || others.some(({ name }) => name !== organisation.name)) return {};
  const rest = { source: page.url, at, confidence: 'medium', by: 'page' } as const;
  const { name, lines, email } = organisation;
  return {
    name: { value: name, quote: name, ...rest },
    ...(lines[0] === undefined ? {} : { address: { value: lines, quote: lines[0], ...rest } }),
    ...(email === undefined ? {} : { rightsEmail: { value: email, quote: email, ...rest, confidence: 'low' } }),
  };
}

function level(sure: number, high: number, medium: number): Confidence {
  return sure >= high ? 'high' : sure >= medium ? 'medium' : 'low';
}

/** The host's own word, unless the host keeps pages for many: a store of apps, a cloud. */
function hostWord(url: string, processors: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const word = ownLabel(new URL(url).hostname).replace(/[^\p{L}\d]/gu, '');
  return word.length < 2 || processors.has(word) ? undefined : word;
}

/** Words that the site calls itself by: its host, and what its title adds to « privacy policy ». */
function ownWords(page: NoticePage): string[] {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www' && label.length > 2);
  const title = page.title.split(/[|–—:·-]/).map((part) => fold(part).replace(/[^\p{L}\d]/gu, ''));
  const organisations = page.organisations.map(({ name }) => fold(name).replace(/[^\p{L}\d]/gu, ''));
  return [...labels.map(fold), ...title.filter((part) => part.length > 2 && part.length < 40), ...organisations];
}

/** The name as one word, and its first word where that is long enough to be a brand. */
function nameWords(name: string | undefined, forms: FormPatterns): string[] {
  if (name === undefined) return [];
  const first = fold(name).match(/[\p{L}\d]+/u)?.[0] ?? '';
  return [nameKey(name, forms), ...(first.length > 4 ? [first] : [])];
}

function mailWords(address: string | undefined, free: ReadonlySet<string>): string[] {
  const domain = address?.slice(address.lastIndexOf('@') + 1);
  if (domain === undefined || free.has(domain)) return [];
  return domain
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 3)
    .map(fold);
}

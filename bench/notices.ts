/**
 * Reads a corpus of labelled notices and says how often the reader was right.
 *
 *     node bench/notices.ts DIR [--json FILE]
 *
 * DIR/index.json lists the pages with their truth. Two thirds are for development, their misses are shown; one third,
 * told by a hash of the file's name, is kept aside, and only its figures are shown. Beside each stands what simple
 * patterns reach (`notices/simple-patterns.ts`), judged in the same way.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error jsdom brings no types, and this is all of it that is used
import { JSDOM } from 'jsdom';
import { instantOf } from '../core/day.ts';
import { nameKey } from '../core/notice/choose-name.ts';
import { cleanLine } from '../core/notice/clean-text.ts';
import { findMails } from '../core/notice/find-mails.ts';
import { fold } from '../core/notice/fold.ts';
import { noticeKind, pageKind } from '../core/notice/notice-kind.ts';
import type { NoticePage } from '../core/notice/notice-page.ts';
import { pageFromText } from '../core/notice/page-from-text.ts';
import { readFacts } from '../core/notice/read-facts.ts';
import { extractPage } from '../page/notice/extract-page.ts';
import { gatherKnowledge } from '../page/notice/knowledge.ts';
import { itemsBench } from './notices/items.ts';
import { type SimpleReading, simpleReading } from './notices/simple-patterns.ts';

type Entry = {
  file: string;
  service: string;
  url: string | null;
  language: string;
  format: 'html' | 'md' | 'txt';
  kind: string;
  labelled: string[];
  truth: {
    controller: string | null;
    controllerAliases: string[];
    address: string | null;
    emails: string[] | null;
    dpoEmail: string | null;
    items?: Record<string, boolean | null>;
  } | null;
};

/** The corpus's names for pages that are no privacy notice, as the reader's. */
const KINDS: Record<string, string> = {
  imprint: 'legal-notice',
  'imprint+privacy-section': 'legal-notice-with-privacy',
  'legal-notice+privacy': 'legal-notice-with-privacy',
  terms: 'terms',
  'terms-of-sale': 'terms',
  'terms-of-carriage': 'terms',
  cookies: 'cookie-page',
};

type Outcome = {
  file: string;
  language: string;
  aside: boolean;
  task: string;
  right: boolean;
  said: string;
  truth: string;
};

const [directory, ...rest] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node bench/notices.ts DIR [--json FILE]');
  process.exit(2);
}
const jsonFile = rest[rest.indexOf('--json') + 1];

const knowledge = gatherKnowledge();
const entries = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')) as Entry[];
const outcomes: Outcome[] = [];
const simple: Outcome[] = [];
const times: number[] = [];
const items = itemsBench();
const at = instantOf(new Date(0));

for (const entry of entries) {
  const source = readFileSync(join(directory, entry.file), 'utf8');
  const url = entry.url ?? 'https://notice.invalid/';
  const document = entry.format === 'html' ? (new JSDOM(source, { url }).window.document as Document) : undefined;
  const begun = performance.now();
  const page =
    document === undefined ? pageFromText(source, { url, language: entry.language }) : extractPage(document, url);
  const facts = readFacts(page, knowledge, at);
  times.push(performance.now() - begun);
  items.judge(entry, page, facts, isAside(entry.file));
  judge(
    entry,
    page,
    {
      kind: noticeKind(page, knowledge.links),
      name: facts.name?.value,
      address: facts.address?.value,
      rightsEmail: facts.rightsEmail?.value,
      dpoEmail: facts.dpoEmail?.value,
    },
    outcomes,
  );
  const wanted = KINDS[entry.kind];
  if (wanted !== undefined) {
    const exact = pageKind(page, knowledge.links);
    outcomes.push({
      ...outcomeOf(entry, 'kind: exactly, of pages that are no notice'),
      right: exact === wanted,
      said: String(exact),
      truth: wanted,
    });
  }
  judge(entry, page, simpleReading(page, knowledge.forms), simple);
  for (const fact of Object.values(facts)) {
    outcomes.push({
      ...outcomeOf(entry, 'quotes literal'),
      right: literal(page, fact.quote),
      said: fact.quote,
      truth: '',
    });
  }
  document?.defaultView?.close();
}
report();

type Read = Omit<SimpleReading, 'kind'> & { kind: ReturnType<typeof noticeKind> };

function outcomeOf({ file, language }: Entry, task: string): Pick<Outcome, 'file' | 'language' | 'aside' | 'task'> {
  return { file, language, aside: isAside(file), task };
}

function judge(entry: Entry, page: NoticePage, read: Read, into: Outcome[]): void {
  const { truth, labelled } = entry;
  const add = (task: string, right: boolean, said: unknown, wanted: unknown): void => {
    into.push({
      ...outcomeOf(entry, task),
      right,
      said: JSON.stringify(said) ?? '–',
      truth: JSON.stringify(wanted) ?? '–',
    });
  };
  const { kind } = read;
  if (entry.kind === 'privacy') add('kind: a notice is told', kind === 'privacy-notice', kind, entry.kind);
  else add('kind: another page is not', kind !== 'privacy-notice' || entry.kind.includes('privacy'), kind, entry.kind);
  if (truth === null) return;

  const mail = read.rightsEmail;
  if (labelled.includes('emails') && truth.emails !== null) {
    const wanted = truth.emails.map((one) => one.toLowerCase());
    if (wanted.length === 0) add('e-mail: none chosen where there is none', mail === undefined, mail, wanted);
    else {
      const right = mail !== undefined && wanted.includes(mail.toLowerCase());
      const several = new Set(findMails(page).map(({ address }) => address.toLowerCase())).size > 1;
      add('e-mail: an accepted one', right, mail, wanted);
      add(`e-mail: an accepted one, ${several ? 'among several' : 'page has one'}`, right, mail, wanted);
      add('e-mail: no wrong one', mail === undefined || right, mail, wanted);
      add('e-mail: the best one', mail?.toLowerCase() === wanted[0], mail, wanted);
    }
  }
  if (labelled.includes('dpoEmail')) {
    const said = read.dpoEmail?.toLowerCase();
    if (truth.dpoEmail === null) add('DPO: none where there is none', said === undefined, said, null);
    else
      add('DPO: found', (said ?? mail?.toLowerCase()) === truth.dpoEmail.toLowerCase(), said ?? mail, truth.dpoEmail);
  }
  if (labelled.includes('controller') && truth.controller !== null) {
    const wanted = [truth.controller, ...truth.controllerAliases];
    add(
      'name',
      wanted.some((one) => sameName(read.name, one)),
      read.name,
      wanted,
    );
  }
  if (labelled.includes('address')) {
    if (truth.address === null)
      add('address: none where there is none', read.address === undefined, read.address, null);
    else add('address', sameAddress(read.address, truth.address), read.address, truth.address);
  }
}

function isAside(file: string): boolean {
  return Number.parseInt(createHash('sha256').update(file).digest('hex').slice(0, 8), 16) % 3 === 0;
}

/** The same but for form, case, accents and punctuation; or the one opens the other and is most of it. */
function sameName(said: string | undefined, wanted: string): boolean {
  if (said === undefined) return false;
  const [one, other] = [nameKey(said, knowledge.forms), nameKey(wanted, knowledge.forms)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.includes(short) && short.length / long.length >= 0.5;
}

/** Every number of the true address, and most of its words, are there. */
function sameAddress(said: string[] | undefined, wanted: string): boolean {
  if (said === undefined) return false;
  const tokens = (text: string): string[] =>
    fold(text.replace(/<br>/g, ' '))
      .replace(/stra(?:ss?)e/g, 'str')
      .match(/\p{L}{2,}|\d+/gu) ?? [];
  const there = new Set(tokens(said.join(' ')));
  const want = tokens(wanted);
  const joined = [...there].join('');
  const numbers = want.filter((token) => /\d/.test(token));
  const words = want.filter((token) => !/\d/.test(token));
  return (
    numbers.every((token) => there.has(token) || joined.includes(token)) &&
    words.filter((token) => there.has(token)).length >= words.length * 0.6
  );
}

function literal(page: NoticePage, quote: string): boolean {
  return quote !== '' && cleanLine(page.text).includes(quote);
}

function report(): void {
  const tasks = [...new Set(outcomes.map(({ task }) => task))].sort();
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
  const figure = (some: Outcome[]): string =>
    some.length === 0
      ? '–'
      : `${Math.round((100 * some.filter(({ right }) => right).length) / some.length)} % of ${some.length}`;
  const figures: Record<string, Record<string, string>> = {};
  for (const task of tasks) {
    const of = outcomes.filter((one) => one.task === task);
    figures[task] = {
      development: figure(of.filter(({ aside }) => !aside)),
      'kept aside': figure(of.filter(({ aside }) => aside)),
      all: figure(of),
      'simple patterns': figure(simple.filter((one) => one.task === task)),
      French: figure(of.filter(({ language }) => language === 'fr')),
      'other languages': figure(of.filter(({ language }) => language !== 'fr')),
      ...Object.fromEntries(
        languages.map((language) => [language, figure(of.filter((one) => one.language === language))]),
      ),
    };
  }
  for (const [task, row] of Object.entries(figures)) {
    console.log(`${task.padEnd(44)} development ${row.development?.padEnd(13)} kept aside ${row['kept aside']}`);
    console.log(
      `    all ${row.all}, simple patterns ${row['simple patterns']}; French ${row.French}, others ${row['other languages']}`,
    );
    console.log(`    ${languages.map((language) => `${language} ${row[language]}`).join(', ')}`);
  }
  times.sort((one, other) => one - other);
  const slow = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  console.log(`time: median ${slow(0.5)} ms, p99 ${slow(0.99)} ms, longest ${times.at(-1)?.toFixed(1)} ms\n`);
  const itemFigures = items.report();
  const misses = outcomes
    .filter(({ right, aside }) => !right && !aside)
    .sort((one, other) => one.task.localeCompare(other.task));
  for (const { task, file, said, truth } of misses)
    console.log(`missed ${task} · ${file}: ${said} instead of ${truth}`);
  if (rest.includes('--json') && jsonFile !== undefined)
    writeFileSync(jsonFile, JSON.stringify({ figures, items: itemFigures, outcomes }, null, 2));
}

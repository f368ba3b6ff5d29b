/**
 * How labels and banner texts are understood, ours beside autoconsent's heuristic.
 *
 *     npm run -s bench:labels -- FILE… [--translations] [--misses [N]] [--json FILE]
 *
 * FILE is a CSV of `button_text,occurences,label`, or JSON of `{text, intent}` or of `{lang, text, reject, accept,
 * settings}` (bench/labels/labelled.ts). `--translations` adds rows of the consent libraries that are installed, which
 * are for development only. `--misses` shows what was read wrongly, of the development two thirds alone.
 */
import { writeFileSync } from 'node:fs';
import { readLabel } from '../core/consent/intent.ts';
import { speaksOfConsent } from '../core/consent/speaks-of-consent.ts';
import { type BannerRow, type LabelledText, readCorpus, type Truth } from './labels/labelled.ts';
import { loadPeer } from './labels/peer.ts';
import { translationRows } from './labels/translation-rows.ts';
import { readVocabularies } from './labels/vocabularies.ts';

const options = readOptions(process.argv.slice(2));
const vocabularies = await readVocabularies();
const peer = await loadPeer();

type Reader = {
  name: string;
  intent: (label: string) => string;
  knowsBanner: (text: string, lang?: string) => boolean;
};
const readers: Reader[] = [
  {
    name: 'habeas',
    intent: (label) => readLabel(label, vocabularies).intent,
    knowsBanner: (text) => speaksOfConsent(text, vocabularies).asks,
  },
  {
    name: `autoconsent ${peer.version}`,
    intent: (label) =>
      peer.classifyButtonTextRegex(label) === 'reject' ? 'refuse' : peer.classifyButtonTextRegex(label),
    knowsBanner: peer.knowsBanner,
  },
];

const report: Record<string, unknown> = {};
const speed = timeReading();
report.speed = speed;
console.log(
  `${vocabularies.length} languages; first label ${speed.firstMs.toFixed(1)} ms, then ${speed.eachUs.toFixed(1)} µs a label, ${speed.gluedUs.toFixed(1)} µs where words are glued\n`,
);

for (const file of options.files) {
  const { labels, rows } = readCorpus(file);
  if (labels.length > 0) report[file] = labelFigures(file, labels);
  if (rows.length > 0) report[`${file} rows`] = rowFigures(file, rows);
}
if (options.translations)
  report.translations = rowFigures('translation files of installed libraries', translationRows());
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);

/** Precision and recall of each intent, over unique strings and weighted by how often each was seen. */
function labelFigures(title: string, labels: readonly LabelledText[]) {
  console.log(`== ${title.split('/').at(-1)}: ${labels.length} labels`);
  const figures = [false, true].flatMap((aside) => {
    const part = labels.filter((label) => label.aside === aside);
    return readers.map((reader) => ({
      part: aside ? 'kept aside' : 'development',
      reader: reader.name,
      labels: part.length,
      payTakenForRefuse: part.filter(({ text, truth }) => truth === 'pay' && reader.intent(text) === 'refuse').length,
      ...Object.fromEntries(
        (['refuse', 'accept', 'settings', 'acknowledge', 'save', 'pay'] as const).map((intent) => [
          intent,
          scores(part, intent, reader),
        ]),
      ),
    }));
  });
  for (const { part, reader, labels: count, payTakenForRefuse, ...intents } of figures) {
    console.log(`\n${part}, ${count} labels, ${reader}; pay taken for refuse: ${payTakenForRefuse}`);
    console.table(intents);
  }
  for (const aside of [false, true])
    countMisses(
      labels.filter((label) => label.aside === aside),
      aside,
    );
  if (options.misses > 0) showLabelMisses(labels);
  return figures;
}

function scores(labels: readonly LabelledText[], intent: Truth, reader: Reader) {
  let said = 0,
    right = 0,
    there = 0,
    saidSeen = 0,
    rightSeen = 0,
    thereSeen = 0;
  for (const { text, truth, seen } of labels) {
    const says = reader.intent(text) === intent;
    const is = truth === intent;
    said += says ? 1 : 0;
    saidSeen += says ? seen : 0;
    there += is ? 1 : 0;
    thereSeen += is ? seen : 0;
    right += says && is ? 1 : 0;
    rightSeen += says && is ? seen : 0;
  }
  return {
    there,
    said,
    precision: percent(right, said),
    recall: percent(right, there),
    'precision, weighted': percent(rightSeen, saidSeen),
    'recall, weighted': percent(rightSeen, thereSeen),
  };
}

/** A row is right when its text is known for a banner and its refusal for one; per language. */
function rowFigures(title: string, rows: readonly BannerRow[]) {
  console.log(`\n== ${title.split('/').at(-1)}: ${rows.length} banners`);
  const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
  const table = Object.fromEntries(
    ['all', ...languages].map((language) => {
      const part = rows.filter(({ lang }) => language === 'all' || lang === language);
      const figures = readers.flatMap(({ name, intent, knowsBanner }) => [
        [
          `both: ${name}`,
          share(part, ({ text, reject }) => knowsBanner(text) && (reject === undefined || intent(reject) === 'refuse')),
        ],
        [`text: ${name}`, share(part, ({ text }) => knowsBanner(text))],
        [
          `refuse: ${name}`,
          share(
            part.filter(({ reject }) => reject !== undefined),
            ({ reject = '' }) => intent(reject) === 'refuse',
          ),
        ],
      ]);
      return [language, { rows: part.length, ...Object.fromEntries(figures) }];
    }),
  );
  console.table(table);
  const [ours] = readers;
  const controls = (kind: 'accept' | 'settings') =>
    share(
      rows.filter((one) => one[kind] !== undefined),
      (one) => ours?.intent(one[kind] ?? '') === kind,
    );
  const acceptedFor = rows.filter(({ accept }) => accept !== undefined && ours?.intent(accept) === 'refuse').length;
  console.log(
    `habeas: accept ${controls('accept')}, settings ${controls('settings')}; accept taken for refuse: ${acceptedFor}`,
  );
  if (options.misses > 0) showRowMisses(rows);
  return table;
}

/** What became of the refusals that were not known as such: some ask for money, some open the settings as well. */
function countMisses(labels: readonly LabelledText[], aside: boolean) {
  const refusals = labels.filter(({ truth }) => truth === 'refuse');
  const read = Map.groupBy(refusals, ({ text }) => readLabel(text, vocabularies).intent);
  const counts = [...read].map(([intent, those]) => `${those.length} ${intent}`);
  const sentences = refusals.filter(({ text }) => text.trim().split(/\s+/).length > 12).length;
  console.log(
    `${aside ? 'kept aside' : 'development'}: labelled as refusals and read by habeas as ${counts.join(', ')}; ${sentences} are sentences of more than 12 words`,
  );
}

function showLabelMisses(labels: readonly LabelledText[]) {
  const read = labels
    .filter(({ aside }) => !aside)
    .map((label) => ({ ...label, ...readLabel(label.text, vocabularies) }))
    .sort((a, b) => b.seen - a.seen);
  const show = (heading: string, those: typeof read) => {
    console.log(`\n${heading} (${those.length})`);
    for (const { text, truth, intent, seen, because } of those.slice(0, options.misses)) {
      console.log(
        `  ${seen}\t${truth} → ${intent}\t${text}\t${because === undefined ? '' : `${because.language}: ${because.words.join(' + ')}`}`,
      );
    }
  };
  const wanted = options.intent;
  show(
    `${wanted} not known`,
    read.filter(({ truth, intent }) => truth === wanted && intent !== wanted),
  );
  show(
    `taken for ${wanted}`,
    read.filter(({ truth, intent }) => truth !== wanted && intent === wanted),
  );
}

function showRowMisses(rows: readonly BannerRow[]) {
  for (const { lang, source, text, reject, accept, settings } of rows.filter(({ aside }) => !aside).slice(0)) {
    const talk = speaksOfConsent(text, vocabularies);
    const wrong = [
      ...(talk.asks ? [] : [`text (${talk.language}, ${talk.score.toFixed(1)}): ${text.slice(0, 160)}`]),
      ...[
        [reject, 'refuse'],
        [accept, 'accept'],
        [settings, 'settings'],
      ].flatMap(([label, intent]) => {
        if (label === undefined) return [];
        const said = readLabel(label, vocabularies).intent;
        return said === intent ? [] : [`${intent} → ${said}: ${label}`];
      }),
    ];
    if (wrong.length > 0) console.log(`  ${lang} ${source ?? ''}\t${wrong.join('\n\t\t')}`);
  }
}

function timeReading() {
  const started = performance.now();
  readLabel('Continuer sans accepter', [...vocabularies]);
  const firstMs = performance.now() - started;
  const each = (labels: readonly string[]) => {
    for (let i = 0; i < 2_000; i += 1) readLabel(labels[i % labels.length] ?? '', vocabularies);
    const from = performance.now();
    for (let i = 0; i < 2_000; i += 1) readLabel(labels[i % labels.length] ?? '', vocabularies);
    return ((performance.now() - from) / 2_000) * 1_000;
  };
  return {
    firstMs,
    eachUs: each([
      'Continuer sans accepter',
      'Reject all',
      'Manage my preferences',
      'Nur notwendige Cookies',
      'Newsletter',
    ]),
    gluedUs: each(['continuersansaccepter', 'nurnotwendigecookies']),
  };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return percent(all.filter(holds).length, all.length);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function readOptions(args: readonly string[]) {
  const rest = [...args];
  const files: string[] = [];
  let json: string | undefined;
  let misses = 0;
  let translations = false;
  let intent: Truth = 'refuse';
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') json = rest.shift();
    else if (arg === '--translations') translations = true;
    else if (arg === '--intent') intent = rest.shift() as Truth;
    else if (arg === '--misses') misses = /^\d+$/.test(rest[0] ?? '') ? Number(rest.shift()) : 40;
    else files.push(arg);
  }
  if (files.length === 0 && !translations) {
    console.error(
      'usage: npm run -s bench:labels -- FILE… [--translations] [--misses [N]] [--intent NAME] [--json FILE]',
    );
    process.exit(2);
  }
  return { files, json, misses, translations, intent };
}

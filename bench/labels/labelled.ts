import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type Truth = 'refuse' | 'accept' | 'settings' | 'acknowledge' | 'save' | 'pay' | 'other';

/** A label with what its people say it does, and how often it was seen. */
export type LabelledText = { text: string; truth: Truth; seen: number; aside: boolean };

/** A banner's text and what its controls say, in one language. */
export type BannerRow = {
  lang: string;
  text: string;
  reject?: string | undefined;
  accept?: string | undefined;
  settings?: string | undefined;
  source?: string | undefined;
  aside: boolean;
};

export type Corpus = { labels: LabelledText[]; rows: BannerRow[] };

/** A third of all texts, told by a hash, is kept aside: nobody looks at it while working. */
export function isAside(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 3 === 0;
}

/**
 * Reads a corpus: `button_text,occurences,label` with or without quotes; a JSON array or JSON lines of `{text, intent}`;
 * or of `{lang, text, reject, accept, settings}`, where any may be missing.
 * @throws Error when a line has another shape
 */
export function readCorpus(file: string): Corpus {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.csv')) return { labels: readCsv(content, file), rows: [] };
  const records = (
    content.trimStart().startsWith('[')
      ? JSON.parse(content)
      : content
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
  ) as Record<string, unknown>[];
  const labels: LabelledText[] = [];
  const rows: BannerRow[] = [];
  for (const record of records) {
    const text = String(record['text'] ?? '');
    if (typeof record['intent'] === 'string') {
      const truth = truthOf(record['intent']);
      if (truth !== undefined) labels.push({ text, truth, seen: 1, aside: isAside(text) });
    } else if (typeof record['lang'] === 'string') {
      rows.push({ lang: record['lang'], text, ...controlsOf(record), aside: isAside(text) });
    } else {
      throw new Error(`${file}: a record is neither a label nor a banner: ${JSON.stringify(record).slice(0, 80)}`);
    }
  }
  return { labels, rows };
}

function controlsOf(record: Record<string, unknown>) {
  const word = (key: string) => (typeof record[key] === 'string' && record[key] !== '' ? record[key] : undefined);
  return { reject: word('reject'), accept: word('accept'), settings: word('settings'), source: word('source') };
}

function readCsv(content: string, file: string): LabelledText[] {
  return content
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .flatMap((line) => {
      const parts = /^(?:"((?:[^"]|"")*)"|(.*)),(\d+),(\w+)\r?$/.exec(line);
      if (parts === null) throw new Error(`${file}: cannot read the line ${line.slice(0, 80)}`);
      const text = parts[1]?.replaceAll('""', '"') ?? parts[2] ?? '';
      const truth = truthOf(parts[4] ?? '');
      return truth === undefined ? [] : [{ text, truth, seen: Number(parts[3]), aside: isAside(text) }];
    });
}

/** The intent as we name it; undefined for what its own people could not tell. */
function truthOf(label: string): Truth | undefined {
  if (label === 'nine' || label === 'ambiguous') return undefined;
  if (label === 'reject') return 'refuse';
  const known: readonly Truth[] = ['refuse', 'accept', 'settings', 'acknowledge', 'save', 'pay', 'other'];
  const truth = known.find((one) => one === label);
  if (truth === undefined) throw new Error(`unknown label ${label}`);
  return truth;
}

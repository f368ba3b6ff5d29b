/** How well the items of Art. 13 and 14 GDPR are found: what bench/notices.ts adds to its own figures. */
import { ITEM_WORDS } from '../../catalog/words/notice-items.ts';
import type { ControllerFacts } from '../../core/controller/controller.ts';
import { cleanLine } from '../../core/notice/clean-text.ts';
import { NOTICE_ITEMS, type NoticeChecklist } from '../../core/notice/items/items.ts';
import { readItems } from '../../core/notice/items/read-items.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';

/** The part of a row of index.json that is about the items. `null` is left out: nobody could say. */
export type ItemEntry = {
  file: string;
  language: string;
  labelled: string[];
  truth: { items?: Record<string, boolean | null> } | null;
};

type Judged = {
  file: string;
  language: string;
  aside: boolean;
  item: string;
  said: boolean;
  truth: boolean;
  quote: string;
};

/** Micro-F1 and so on, each between 0 and 1; NaN where there was nothing to tell. */
type Figures = { microF1: number; macroF1: number; specificity: number; absentF1: number; of: number };

export function itemsBench() {
  const judged: Judged[] = [];
  const times: number[] = [];
  let unquoted = 0;
  return {
    judge(entry: ItemEntry, page: NoticePage, facts: ControllerFacts, aside: boolean): void {
      const truth = entry.truth?.items;
      if (truth === undefined || truth === null || !entry.labelled.includes('items')) return;
      const begun = performance.now();
      const checklist = readItems(page, ITEM_WORDS, facts);
      times.push(performance.now() - begun);
      const text = cleanLine(page.text);
      unquoted += quotes(checklist).filter((quote) => quote === '' || !text.includes(quote)).length;
      for (const item of NOTICE_ITEMS) {
        const wanted = truth[item];
        if (typeof wanted !== 'boolean') continue;
        const quote = checklist.found.find((one) => one.item === item)?.quote;
        judged.push({ ...entry, aside, item, said: quote !== undefined, truth: wanted, quote: quote ?? '' });
      }
    },
    /** Prints the figures, and the misses of the development part only. Gives what `--json` keeps. */
    report(): unknown {
      const parts = {
        development: judged.filter(({ aside }) => !aside),
        'kept aside': judged.filter(({ aside }) => aside),
      };
      const languages = [...new Set(judged.map(({ language }) => language))].sort();
      console.log('\nitems of Art. 13 and 14 GDPR');
      const all = { ...parts, 'in all': judged };
      for (const [part, some] of Object.entries(all)) console.log(`  ${part.padEnd(12)} ${line(figuresOf(some))}`);
      for (const language of languages)
        console.log(`  ${language.padEnd(12)} ${line(figuresOf(judged.filter((one) => one.language === language)))}`);
      console.log(`  quotes not literal: ${unquoted}; time: ${timesOf(times)}`);
      for (const item of NOTICE_ITEMS) {
        const row = Object.entries(parts).map(
          ([part, some]) => `${part} ${short(some.filter((one) => one.item === item))}`,
        );
        console.log(`  ${item.padEnd(26)} ${row.join('   ')}`);
      }
      console.log('');
      const misses = parts.development.filter(({ said, truth }) => said !== truth);
      for (const { item, file, said, quote } of misses.sort((one, other) => one.item.localeCompare(other.item)))
        console.log(
          `missed ${item} · ${file}: ${said ? `found where there is none: ${quote.slice(0, 260)}` : 'not found'}`,
        );
      return {
        ...Object.fromEntries(Object.entries(all).map(([part, some]) => [part, figuresOf(some)])),
        languages: Object.fromEntries(
          languages.map((language) => [language, figuresOf(judged.filter((one) => one.language === language))]),
        ),
        unquoted,
      };
    },
  };
}

function quotes({ found, retention, recipients, transfers }: NoticeChecklist): string[] {
  return [...found, ...retention, ...recipients, ...transfers].map(({ quote }) => quote);
}

function figuresOf(judged: readonly Judged[]): Figures {
  const perItem = NOTICE_ITEMS.map((item) =>
    f1(
      judged.filter((one) => one.item === item),
      true,
    ),
  );
  const known = perItem.filter((value) => !Number.isNaN(value));
  const absent = judged.filter(({ truth }) => !truth);
  return {
    microF1: f1(judged, true),
    macroF1: known.reduce((sum, value) => sum + value, 0) / known.length,
    specificity: absent.filter(({ said }) => !said).length / absent.length,
    absentF1: f1(judged, false),
    of: judged.length,
  };
}

/** F1 of saying `value`: 2 · right / (said + true). NaN where it was neither said nor true. */
function f1(judged: readonly Judged[], value: boolean): number {
  const said = judged.filter((one) => one.said === value).length;
  const there = judged.filter((one) => one.truth === value).length;
  const right = judged.filter((one) => one.said === value && one.truth === value).length;
  return (2 * right) / (said + there);
}

function line({ microF1, macroF1, specificity, absentF1, of }: Figures): string {
  const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  return `micro-F1 ${shown(microF1)}  macro-F1 ${shown(macroF1)}  specificity ${shown(specificity)}  F1 of absent ${shown(absentF1)}  of ${of}`;
}

function short(judged: readonly Judged[]): string {
  const wrong = judged.filter(({ said, truth }) => said !== truth);
  const extra = wrong.filter(({ said }) => said).length;
  const shown = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));
  return `F1 ${shown(f1(judged, true))} absent ${shown(f1(judged, false))} (${extra} too many, ${wrong.length - extra} missed)`;
}

function timesOf(times: number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, longest ${at(0.999)} ms`;
}

import type { Evidence } from '../../core/consent/evidence.ts';
import type { ConsentReceipt, PressedControl } from '../../core/consent/receipt.ts';
import { type Interface, LANGUAGES } from '../../locales/interface.ts';
import { wordsOfLabel } from './label-words.ts';
import { purposeName } from './purpose-names.ts';

/** How the refusal was made, in a sentence; undefined in receipts that do not tell it. */
export function wayOf({ way, rule, platform }: ConsentReceipt, { text }: Interface): string | undefined {
  const known = way ?? (rule === undefined ? undefined : 'rule');
  switch (known) {
    case 'platform':
      return platform === undefined ? text('receipt-way-platform-unnamed') : text('receipt-way-platform', { platform });
    case 'rule':
      return rule === undefined ? text('receipt-way-rule-unnamed') : text('receipt-way-rule', { rule });
    case 'first-layer':
      return text('receipt-way-first-layer');
    case 'settings':
      return text('receipt-way-settings');
    case undefined:
      return undefined;
  }
}

/** The words by which a label was understood: « refuser » et « tout » (français). */
export function becauseOf({ label, because }: PressedControl, { text, list, language }: Interface): string | undefined {
  if (because === undefined || because.words.length === 0) return undefined;
  const words = list(because.words.map((phrase) => text('quoted', { words: wordsOfLabel(label, phrase) })));
  return text('receipt-because', { words, language: languageName(because.language, language) });
}

/** What one reading of the site's choice says, and whose word it is. */
export function evidenceOf({ source, from, purposes }: Evidence, { text, list }: Interface): string {
  const optional = purposes.filter(({ necessary }) => !necessary);
  const on = optional.filter(({ granted }) => granted).map(({ name }) => name);
  const where = text(`receipt-evidence-${source}`, { from });
  if (optional.length === 0) return text('receipt-evidence-line', { where, what: text('receipt-evidence-no-purpose') });
  const what =
    on.length === 0
      ? text('receipt-evidence-all-off', { count: optional.length })
      : text('receipt-evidence-some-on', { names: list(shortened(on, text)), count: optional.length - on.length });
  return text('receipt-evidence-line', { where, what });
}

/** Why there is such a signal, for who has never heard of it; undefined where the reading's own words say enough. */
export function whyOf({ source }: Evidence, { text }: Interface): string | undefined {
  return source === 'tcf' || source === 'gpp' || source === 'consent-mode' ? text(`why-${source}`) : undefined;
}

const MOST_NAMES = 12;

/** The first names, in the interface's words, and how many more there are, so that a list of partners stays a line. */
export function shortened(names: readonly string[], text: Interface['text'], most = MOST_NAMES): string[] {
  const first = names.slice(0, most).map((name) => purposeName(name, text));
  return names.length <= most ? first : [...first, text('names-more', { count: names.length - most })];
}

function languageName(code: string, speaking: Interface['language']): string {
  try {
    return new Intl.DisplayNames(LANGUAGES[speaking].locale, { type: 'language' }).of(code) ?? code;
  } catch {
    // Not a code of a language: a receipt is a record of a page and may hold anything.
    return code;
  }
}

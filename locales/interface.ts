import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Day, Instant } from '../core/day.ts';
import { localDayOf } from '../core/day.ts';
import type { Settings } from '../storage/settings.ts';
import en from './en.ftl?raw';
import fr from './fr.ftl?raw';

export const INTERFACE_LANGUAGES = ['fr', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** How each language is written and how it writes dates and lists. */
export const LANGUAGES: Record<InterfaceLanguage, { locale: string; dir: 'ltr' | 'rtl'; source: string }> = {
  fr: { locale: 'fr-FR', dir: 'ltr', source: fr },
  en: { locale: 'en-GB', dir: 'ltr', source: en },
};

export type TextValues = Record<string, string | number>;

/** The interface in one language. */
export type Interface = {
  language: InterfaceLanguage;
  /** The text of that id; the English one where the language lacks it. */
  text: (id: string, values?: TextValues) => string;
  /** « 7 avril 2026 » */
  day: (day: Day) => string;
  /** « 7 avr. 2026 », for tables. */
  shortDayOf: (instant: Instant) => string;
  /** The day, at the person's own place, of an instant. */
  dayOf: (instant: Instant) => string;
  /** « 14:05 » */
  timeOf: (instant: Instant) => string;
  /** « nom, adresse et e-mail » */
  list: (items: readonly string[]) => string;
};

/** The language to speak: the person's choice, else the first of the browser's that we have, else English. */
export function interfaceLanguageOf(
  choice: Settings['interfaceLanguage'],
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const known = INTERFACE_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known !== undefined) return known;
  }
  return 'en';
}

export function interfaceIn(language: InterfaceLanguage): Interface {
  const { locale } = LANGUAGES[language];
  const bundles = language === 'en' ? [bundleOf('en')] : [bundleOf(language), bundleOf('en')];
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const day = (of: Day) => days.format(Date.parse(`${of}T00:00:00.000Z`));
  return {
    language,
    text: (id, values) => textFrom(bundles, id, values),
    day,
    dayOf: (instant) => day(localDayOf(new Date(instant))),
    shortDayOf: (instant) => shortDays.format(new Date(instant)),
    timeOf: (instant) => times.format(new Date(instant)),
    list: (items) => lists.format(items),
  };
}

function bundleOf(language: InterfaceLanguage): FluentBundle {
  const { locale, source } = LANGUAGES[language];
  // Values are isolated below, and only where they could turn the line: copied text stays free of invisible marks.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(source));
  if (errors[0] !== undefined) throw errors[0];
  return bundle;
}

function textFrom(bundles: readonly FluentBundle[], id: string, values: TextValues = {}): string {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern != null) return bundle.formatPattern(pattern, isolated(values), []);
  }
  return id;
}

const TURNS_THE_LINE = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

function isolated(values: TextValues): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && TURNS_THE_LINE.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}

import type { PurposeKind } from '../core/consent/words.ts';
import type { Instant } from '../core/day.ts';
import type { HabeasDatabase } from './database.ts';

/** Every setting once: its key, its type, and what holds until the person chooses. */
export type Settings = {
  /** Language of the interface; `auto` follows the browser. */
  interfaceLanguage: 'auto' | 'fr' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Banners are refused. */
  refuse: boolean;
  /** Refusing rests until then; undefined: not paused. */
  pausedUntil: Instant | undefined;
  /** Global Privacy Control is signalled to every site. */
  gpc: boolean;
  /** Purposes that the person wants everywhere, for instance embedded videos. None until chosen. */
  allowedPurposes: PurposeKind[];
  /** The welcome page was answered. */
  welcomed: boolean;
  /** Number on the toolbar button when something is overdue. */
  badge: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  interfaceLanguage: 'auto',
  theme: 'auto',
  refuse: true,
  pausedUntil: undefined,
  gpc: true,
  allowedPurposes: [],
  welcomed: false,
  badge: true,
};

export type Setting = { [Key in keyof Settings]: { key: Key; value: Settings[Key] } }[keyof Settings];

export async function readSettings(database: HabeasDatabase): Promise<Settings> {
  const rows = await database.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

export async function writeSetting<Key extends keyof Settings>(
  database: HabeasDatabase,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await database.settings.put({ key, value } as Setting);
}

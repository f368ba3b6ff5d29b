import type { Evidence } from './evidence.ts';
import { isRecord, listOf } from './parse.ts';

/** Kinds of storage in Google's Consent Mode, and what they are for. */
const KINDS = {
  ad_storage: 'Advertising cookies',
  analytics_storage: 'Analytics cookies',
  ad_user_data: 'Sending personal data to Google for advertising',
  ad_personalization: 'Personalised advertising',
  functionality_storage: 'Functionality cookies',
  personalization_storage: 'Personalisation cookies',
  security_storage: 'Security cookies',
} as const;

type State = Readonly<Record<string, unknown>>;

/**
 * The choice in the commands `['consent', 'default' | 'update', {…}]` of a page's data layer. An `update` may be sent
 * before any choice too, so with `before`, the commands that stood there then, something must have changed since.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function readConsentMode(commands: unknown, before?: unknown): Evidence | undefined {
  const now = statesOf(commands);
  const then = before === undefined ? undefined : statesOf(before);
  const changed =
    then === undefined
      ? now.updates.length > 0
      : !same(now.updates, then.updates) || !same(now.defaults.slice(-1), then.defaults.slice(-1));
  if (!changed) return undefined;
  // A default for some regions may not be this visitor's.
  const states: Record<string, unknown> = Object.assign(
    {},
    ...now.defaults.filter((state) => !('region' in state)),
    ...now.updates,
  );
  const purposes = Object.entries(KINDS).flatMap(([kind, name]) => {
    const value = states[kind];
    if (value !== 'granted' && value !== 'denied') return [];
    return [{ name, granted: value === 'granted', necessary: kind === 'security_storage' }];
  });
  if (!purposes.some(({ necessary }) => !necessary)) return undefined;
  return { source: 'consent-mode', from: 'dataLayer', purposes };
}

/** Only advertising and analytics: what else there is, sites grant as they please, for what is necessary too. */
export function withoutFunctionality(evidence: Evidence): Evidence {
  const kept: readonly string[] = [
    KINDS.ad_storage,
    KINDS.analytics_storage,
    KINDS.ad_user_data,
    KINDS.ad_personalization,
  ];
  return { ...evidence, purposes: evidence.purposes.filter(({ name }) => kept.includes(name)) };
}

function statesOf(commands: unknown): { defaults: State[]; updates: State[] } {
  const ofKind = (kind: string): State[] =>
    listOf(commands).flatMap((command) => {
      const [word, what, state] = listOf(command);
      return word === 'consent' && what === kind && isRecord(state) ? [state] : [];
    });
  return { defaults: ofKind('default'), updates: ofKind('update') };
}

function same(one: readonly State[], other: readonly State[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

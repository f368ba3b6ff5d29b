import type { Evidence } from './evidence.ts';
import { fieldOf, isRecord, listOf, recordOf, textOf } from './parse.ts';
import { readTcString, type TcfNames } from './read-tcf.ts';

/** What people of the United States may opt out of; `1` is opted out, `2` is not, `0` is not applicable. */
const OPT_OUTS = {
  SaleOptOut: 'Sale of personal data',
  SharingOptOut: 'Sharing of personal data',
  TargetedAdvertisingOptOut: 'Targeted advertising',
} as const;

/** The number of the TCF's section, European Union. */
const TCF_EU = 2;

/**
 * The choice in what the Global Privacy Platform answers to `ping`, as declared by the site: the sections of American
 * law that apply, or the TCF's section. Undefined where nobody was asked yet or no section applies.
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform Core: CMP API; Sections: US Privacy
 */
export function readGpp(ping: unknown, names?: TcfNames | undefined): Evidence | undefined {
  if (!isRecord(ping) || ping.signalStatus === 'not ready') return undefined;
  const applicable = listOf(ping.applicableSections).filter((id) => typeof id === 'number' && id > 0);
  if (applicable.length === 0) return undefined;
  if (applicable.includes(TCF_EU)) {
    const index = listOf(ping.sectionList).indexOf(TCF_EU);
    const section = (textOf(ping.gppString) ?? '').split('~')[index + 1];
    const read = index < 0 || section === undefined ? undefined : readTcString(section, '__gpp', names);
    return read === undefined ? undefined : { ...read, source: 'gpp' };
  }
  const states = new Map<string, boolean>();
  for (const [section, parsed] of Object.entries(recordOf(ping.parsedSections))) {
    if (!section.startsWith('us')) continue;
    for (const segment of Array.isArray(parsed) ? parsed : [parsed]) {
      for (const [field, name] of Object.entries(OPT_OUTS)) {
        const value = fieldOf(segment, field);
        // Of two sections that differ, the one that still allows is believed.
        if (value === 1 || value === 2) states.set(name, value === 2 || states.get(name) === true);
      }
    }
  }
  if (states.size === 0) return undefined;
  return {
    source: 'gpp',
    from: '__gpp',
    purposes: [...states].map(([name, granted]) => ({ name, granted, necessary: false })),
  };
}

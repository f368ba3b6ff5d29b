import { expect, test } from 'vitest';
import { TCF_NAMES, TCF_PURPOSES, TCF_SPECIAL_FEATURES } from '../../catalog/tcf-purposes.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';
import { readConsentMode } from '../../core/consent/read-consent-mode.ts';
import { readGpp } from '../../core/consent/read-gpp.ts';
import { interfaceIn } from '../../locales/interface.ts';
import { purposeName } from './purpose-names.ts';

const french = interfaceIn('fr').text;
const english = interfaceIn('en').text;

const KINDS = ['ad', 'analytics', 'functionality', 'personalization', 'security'].map((kind) => `${kind}_storage`);
const granted = Object.fromEntries([...KINDS, 'ad_user_data', 'ad_personalization'].map((kind) => [kind, 'granted']));
const names = [
  ...Object.values(TCF_PURPOSES),
  ...Object.values(TCF_SPECIAL_FEATURES),
  optionalCookies(true).name,
  ...(readConsentMode([['consent', 'update', granted]])?.purposes ?? []).map(({ name }) => name),
  ...(
    readGpp(
      {
        applicableSections: [7],
        parsedSections: { usnat: { SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 1 } },
      },
      TCF_NAMES,
    )?.purposes ?? []
  ).map(({ name }) => name),
];

test('every name that Habeas gives is said in French, and in English as it stands', () => {
  expect(names).toHaveLength(11 + 2 + 1 + 7 + 3);
  for (const name of names) {
    expect(purposeName(name, french), name).not.toBe(name);
    expect(purposeName(name, french), name).not.toMatch(/^(tcf|consent)-/);
    expect(purposeName(name, english)).toBe(name);
  }
});

test.each([
  ['Measure content performance (legitimate interest)', 'Mesurer la performance des contenus (intérêt légitime)'],
  ['IAB partner 755 (legitimate interest)', 'partenaire publicitaire nº\u00a0755 (intérêt légitime)'],
  ['Mesure d’audience', 'Mesure d’audience'],
  ['constructor', 'constructor'],
])('« %s » is « %s »', (name, said) => {
  expect(purposeName(name, french)).toBe(said);
});

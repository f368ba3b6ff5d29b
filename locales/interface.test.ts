import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../catalog/permissions.ts';
import { CONSENT_OUTCOMES } from '../core/consent/receipt.ts';
import { CONTROLLER_FIELDS } from '../core/controller/controller.ts';
import { LETTER_LANGUAGES } from '../core/letter/letter.ts';
import { MISSING_VALUES } from '../core/letter/missing-value.ts';
import { NOTICE_FAILURES } from '../core/notice/notice-failure.ts';
import { DATA_CATEGORIES, OBSERVATION_KINDS } from '../core/register/observation.ts';
import { CHANNELS, LETTER_KINDS } from '../core/request/event.ts';
import { INTERFACE_LANGUAGES, interfaceIn, interfaceLanguageOf } from './interface.ts';

const french = messagesOf('fr');
const english = messagesOf('en');
const used = idsUsed();

describe('the texts', () => {
  test('are the same messages in every language', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each([...english.keys()])('%s takes the same variables in every language', (id) => {
    expect(french.get(id)).toEqual(english.get(id));
  });

  test('exist for every id a view names', () => {
    expect([...used.whole].filter((id) => !english.has(id))).toEqual([]);
    for (const prefix of used.prefixes) {
      expect(
        [...english.keys()].some((id) => id.startsWith(prefix)),
        prefix,
      ).toBe(true);
    }
  });

  test('are all used by some view', () => {
    const unused = [...english.keys()].filter(
      (id) => !used.whole.has(id) && ![...used.prefixes].some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  test.each([
    ['outcome-', CONSENT_OUTCOMES],
    ['outcome-detail-', CONSENT_OUTCOMES],
    ['observation-', OBSERVATION_KINDS],
    ['category-', DATA_CATEGORIES],
    ['controller-', CONTROLLER_FIELDS],
    ['confidence-', ['high', 'medium', 'low']],
    ['notice-', NOTICE_FAILURES],
    ['missing-', MISSING_VALUES],
    ['request-kind-', LETTER_KINDS],
    ['request-status-', ['draft', 'waiting', 'due-soon', 'overdue', 'answered', 'closed']],
    ['request-event-sent-', CHANNELS],
    ['request-event-', ['drafted', 'received', 'extended', 'answered', 'closed']],
    ['sent-channel-', CHANNELS],
    ['letter-language-', LETTER_LANGUAGES],
    ['language-', INTERFACE_LANGUAGES],
    ['permission-', PERMISSIONS.flatMap(({ slug }) => [slug, `${slug}-why`])],
  ] as const)('name every case of %s…', (prefix, cases) => {
    expect(cases.filter((name) => !english.has(`${prefix}${name}`))).toEqual([]);
  });
});

test('the French keeps to French typography', () => {
  const faults = readFileSync('locales/fr.ftl', 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .filter((line) => / [:;?!]|« | »|'/.test(line));
  expect(faults).toEqual([]);
});

test('the language is the person’s choice, else the browser’s first that we have, else English', () => {
  expect(interfaceLanguageOf('fr', ['en-GB'])).toBe('fr');
  expect(interfaceLanguageOf('auto', ['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(interfaceLanguageOf('auto', ['de-DE'])).toBe('en');
});

describe('a value in a text', () => {
  const { text } = interfaceIn('en');

  test('stays free of invisible marks where it cannot turn the line', () => {
    expect(text('site-erased', { site: 'maison.fr' })).toBe('maison.fr is under “Recently deleted”.');
  });

  test('is set apart where it could turn the line', () => {
    expect(text('site-erased', { site: 'שלום.example' })).toMatch(/^\u2068שלום\.example\u2069 is/);
    expect(text('site-erased', { site: 'a\u202eb' })).toMatch(/^\u2068/);
  });
});

/** Ids of a locale's messages, each with the names of its variables. */
function messagesOf(language: string): Map<string, string[]> {
  const resource = parse(readFileSync(`locales/${language}.ftl`, 'utf8'), { withSpans: false });
  expect(resource.body.filter(({ type }) => type === 'Junk')).toEqual([]);
  const messages = new Map<string, string[]>();
  for (const entry of resource.body) {
    if (entry.type !== 'Message') continue;
    expect(messages.has(entry.id.name), `${entry.id.name} twice`).toBe(false);
    const names = new Set<string>();
    collectVariables(entry, names);
    messages.set(entry.id.name, [...names].sort());
  }
  return messages;
}

function collectVariables(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, id } = node as { type?: string; id?: { name: string } };
  if (type === 'VariableReference' && id !== undefined) names.add(id.name);
  for (const child of Object.values(node)) collectVariables(child, names);
}

/** Ids the views name: whole, or by how they begin where the rest is computed (`outcome-${…}`). */
function idsUsed() {
  const whole = new Set<string>();
  const prefixes = new Set<string>();
  for (const path of ['components', 'entrypoints'].flatMap(sourcesIn)) {
    const code = readFileSync(path, 'utf8');
    for (const [, call = ''] of code.matchAll(/\btext\(\s*((?:[^()]|\([^()]*\))*)/g)) {
      for (const [, id = ''] of call.matchAll(/'([a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*)'/g))
        if (english.has(id)) whole.add(id);
      for (const [, prefix = ''] of call.matchAll(/`([a-zA-Z0-9-]+-)\$\{/g)) prefixes.add(prefix);
    }
    // The first word of a call is always an id, known or not.
    for (const [, id = ''] of code.matchAll(/\btext\(\s*'([^']+)'/g)) whole.add(id);
  }
  return { whole, prefixes };
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

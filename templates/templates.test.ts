import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { LETTER_KIND_RECORDS } from '../catalog/letter-kinds.ts';
import { regimeOf } from '../catalog/regimes.ts';
import { writtenPeriod } from '../core/letter/dates.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../core/letter/letter.ts';
import type { LetterValues } from '../core/letter/letter-values.ts';
import { renderLetter } from '../core/letter/render.ts';
import { LETTER_KINDS, type LetterKind } from '../core/request/event.ts';
import { templateOf } from './templates.ts';

const sources = import.meta.glob<string>('./*/*.hbs', { eager: true, query: '?raw', import: 'default' });

const BLOCK_HELPERS = new Set(['if', 'unless', 'else', 'each']);

/** Every name that a template asks for, of values and of partials. */
function namesIn(source: string): { values: string[]; partials: string[] } {
  const values = new Set<string>();
  const partials = new Set<string>();
  class Names extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (!BLOCK_HELPERS.has(path.original)) values.add(path.original);
    }
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      if (partial.name.type === 'PathExpression') partials.add((partial.name as hbs.AST.PathExpression).original);
      partial.params.forEach((param) => {
        this.accept(param);
      });
    }
  }
  new Names().accept(Handlebars.parse(source));
  return { values: [...values].sort(), partials: [...partials].sort() };
}

/** Every path of a group of values, the groups that may be false included. */
function pathsOf(values: object, start = ''): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== 'object' || value === null) return [`${start}${name}`];
    const optional = name === 'national' ? [name] : [];
    return [...optional, ...pathsOf(value, `${start}${name}.`)];
  });
}

const RELATIONS: LetterValues['relation'][] = [
  { account: true, accountOpenedOn: '5\u00A0mars\u00A02026', orders: true, newsletter: true },
  { account: true, accountOpenedOn: '', orders: false, newsletter: false },
  { account: false, accountOpenedOn: '', orders: true, newsletter: false },
  { account: false, accountOpenedOn: '', orders: false, newsletter: true },
  { account: false, accountOpenedOn: '', orders: false, newsletter: false },
];
const IDENTIFIERS: LetterValues['identifiers'][] = [
  { email: 'camille@courriel.example', customerNumber: '' },
  { email: '', customerNumber: 'C-1042' },
  { email: 'camille@courriel.example', customerNumber: 'C-1042' },
];

/** Every branch that the values of a letter can take. */
function everyCase(kind: LetterKind, language: LetterLanguage): LetterValues[] {
  const regime = regimeOf('gdpr');
  return [undefined, ...Object.values(regime.national)].flatMap((national) =>
    RELATIONS.flatMap((relation) =>
      IDENTIFIERS.flatMap((identifiers) =>
        ['camille@courriel.example', ''].map((answerEmail) => ({
          right: regime.rights[kind],
          regime: { name: regime.name[language], short: regime.short[language] },
          national: national !== undefined && {
            right: national.rights[kind][language],
            identity: national.identity[language],
          },
          site: 'maree.example',
          relation,
          identifiers,
          answerEmail,
          period: writtenPeriod(regime.answer, language),
          reference: 'HAB-2026-7F3K',
          sender: { name: 'Camille Durand' },
        })),
      ),
    ),
  );
}

const EVERY = LETTER_KINDS.flatMap((kind) => LETTER_LANGUAGES.map((language) => [kind, language] as const));

describe.each(EVERY)('the letter %s in %s', (kind, language) => {
  const record = LETTER_KIND_RECORDS.get(kind);
  const cases = everyCase(kind, language);
  const letters = cases.map((values) => ({ values, ...renderLetter(templateOf(kind, language), values) }));

  it('names only what its kind offers, and all of it', () => {
    const named = new Set<string>();
    const open = [kind as string];
    for (const name of open) {
      const source = sources[`./${language}/${name}.hbs`] ?? expect.unreachable(`no template ${language}/${name}`);
      const { values, partials } = namesIn(source);
      for (const value of values) named.add(value);
      open.push(...partials.map((partial) => `_${partial}`).filter((partial) => !open.includes(partial)));
    }
    expect([...named].sort()).toEqual([...(record?.offers ?? [])].sort());
  });

  it('is offered what the values hold', () => {
    const france = cases.find(({ national }) => national !== false) ?? {};
    expect(pathsOf(france).sort()).toEqual([...(record?.offers ?? [])].sort());
  });

  it('says every point of its checklist, in every branch', () => {
    expect(record?.checklist.length).toBeGreaterThan(0);
    for (const { body } of letters) {
      for (const { source, says } of record?.checklist ?? []) {
        expect(body, source).toContain(says[language]);
      }
    }
  });

  it('has no empty paragraph, no dangling label, nothing undefined', () => {
    for (const { subject, body } of letters) {
      expect(subject).toMatch(/^\S.{20,100}\S$/);
      expect(body).not.toMatch(/undefined|null|\[object|\{\{|true|false/);
      expect(body).not.toMatch(/\n{3}/);
      for (const line of body.split('\n')) expect(line).toBe(line.trim());
      expect(body).not.toMatch(/ {2}|\( ?\)|[;:]$(?!\n\n?[–\d])/m);
    }
  });

  it('gives only what the person gave', () => {
    for (const { body, values } of letters) {
      expect(body.includes('C-1042')).toBe(values.identifiers.customerNumber !== '');
      expect(body.includes('@')).toBe(values.identifiers.email !== '' || values.answerEmail !== '');
      expect(body.includes('78-17')).toBe(values.national !== false);
      expect(body.includes('2019-536')).toBe(values.national !== false);
      expect(body).toContain('HAB-2026-7F3K');
      expect(body.endsWith('\n\nCamille Durand')).toBe(true);
    }
  });

  it('asks for no civility, reveals no gender, threatens no damages', () => {
    for (const { body } of letters) {
      expect(body).not.toMatch(/(?<!\p{L})née?(?!\p{L})|soussigné|\(e\)|·e|dommages|damages|compensation|article.82/iu);
    }
  });

  it('keeps the typography of its language', () => {
    for (const { subject, body } of letters) {
      const text = `${subject}\n${body}`;
      expect(text).not.toContain("'");
      if (language === 'fr') {
        expect(text).not.toMatch(/[^\u00A0](?<!https?):/);
        expect(text).not.toMatch(/[^\u202F][;?!]/);
        expect(text).not.toMatch(/«[^\u00A0]|[^\u00A0]»/);
        expect(text).not.toMatch(/\b(articles?|paragraphes?|n°) \d/);
      } else {
        expect(text).not.toMatch(/[\u00A0\u202F ][:;?!]/);
        expect(text).not.toMatch(/ize\b|izing\b|color\b|\bArticle \d/);
      }
    }
  });
});

it('refuses a value that is missing, whatever the types say', () => {
  const [values] = everyCase('access', 'fr');
  const template = templateOf('access', 'fr');
  expect(() => renderLetter(template, { ...values, site: undefined } as never)).toThrow('site');
  expect(() => renderLetter(template, { ...values, sender: { name: null } } as never)).toThrow('sender.name');
  expect(() => renderLetter(template, { ...values, sender: {} } as never)).toThrow();
});

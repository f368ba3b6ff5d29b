import { describe, expect, test } from 'vitest';
import { toInstant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';
import type { Audit, AuditedThing, StoredClass } from './audit.ts';
import { findingsOf } from './findings.ts';
import type { ConsentReceipt } from './receipt.ts';

const at = (time: string) => toInstant(`2026-${time}:00.000Z`);
const thing = (name: string, of: StoredClass): AuditedThing => ({ where: 'cookie', name, class: of });
const EVERY_CLASS = [
  thing('_ga', 'optional'),
  thing('PHPSESSID', 'necessary'),
  thing('_pk_id', 'exempt'),
  thing('panier', 'unknown'),
];

const anAudit = (parts: Partial<Audit>): Audit => ({
  id: `audit ${parts.phase} ${parts.at}`,
  site: 'maison.fr' as Site,
  host: 'www.maison.fr',
  at: at('03-05T10:00'),
  phase: 'before-choice',
  things: EVERY_CLASS,
  thirdParties: [],
  ...parts,
});

const aReceipt = (parts: Partial<ConsentReceipt>): ConsentReceipt => ({
  id: `receipt ${parts.at}` as ReceiptId,
  site: 'maison.fr' as Site,
  host: 'www.maison.fr',
  at: at('03-05T10:01'),
  platform: undefined,
  rule: undefined,
  banner: undefined,
  offered: [],
  pressed: [],
  before: undefined,
  after: undefined,
  outcome: 'refused',
  refused: [],
  remaining: [],
  tookMs: 100,
  ...parts,
});

const codes = (audits: Audit[], receipts: ConsentReceipt[]) =>
  findingsOf(audits, receipts).findings.map(({ code }) => code);

test('what the person allows is not held against a refusal, and is told all the same where nobody had chosen', () => {
  const known = (purpose: string) => ({ owner: 'x', purpose, source: { title: 'y' } });
  const things = [
    { ...thing('VISITOR_INFO1_LIVE', 'optional'), known: known('embedded-media') },
    { ...thing('_ga', 'optional'), known: known('audience-measurement') },
  ];
  const refusal = aReceipt({ allowedPurposes: ['media'] });
  const audits = [anAudit({ phase: 'after-refusal', at: at('03-05T10:01'), things }), anAudit({ things })];
  const { findings } = findingsOf(audits, [refusal]);
  expect(findings.map(({ code, things }) => [code, things.map(({ name }) => name)])).toEqual([
    ['after-refusal', ['_ga']],
    ['before-choice', ['VISITOR_INFO1_LIVE', '_ga']],
  ]);
});

describe('what was there before any choice', () => {
  test('is found where it is optional; necessary, exempt and unknown things never are', () => {
    const { findings, unknown } = findingsOf([anAudit({})], []);
    expect(findings).toMatchObject([{ code: 'before-choice', at: at('03-05T10:00'), host: 'www.maison.fr' }]);
    expect(findings[0]?.things.map(({ name }) => name)).toEqual(['_ga']);
    expect(unknown.map(({ name }) => name)).toEqual(['panier']);
  });

  test('is nothing where nothing is optional', () => {
    expect(codes([anAudit({ things: EVERY_CLASS.slice(1) })], [])).toEqual([]);
  });

  test('is “again” after an earlier refusal, and not held against that day’s own, which came later', () => {
    const later = anAudit({ at: at('04-05T10:00') });
    expect(codes([later], [aReceipt({ at: at('03-05T10:00') })])).toEqual(['again']);
    expect(codes([later], [aReceipt({ at: at('04-05T10:01') })])).toEqual(['before-choice']);
  });

  test('names third parties apart', () => {
    const thirdParties = [{ host: 'x.partage.net', organisation: 'Partage' }];
    const { findings } = findingsOf([anAudit({ things: [], thirdParties })], []);
    expect(findings).toMatchObject([{ code: 'third-parties-before-choice', things: [], thirdParties }]);
    expect(codes([anAudit({ phase: 'after-refusal', things: [], thirdParties })], [aReceipt({})])).toEqual([]);
  });
});

describe('what was there after the refusal', () => {
  const after = anAudit({ phase: 'after-refusal', at: at('03-05T10:01') });

  test('is held against its receipt', () => {
    const receipt = aReceipt({});
    expect(findingsOf([{ ...after, receiptId: receipt.id }], [receipt]).findings).toMatchObject([
      { code: 'after-refusal', receiptId: receipt.id },
    ]);
  });

  test('finds a receipt that was written a moment later', () => {
    expect(codes([after], [aReceipt({ at: at('03-05T10:02') })])).toEqual(['after-refusal']);
    expect(codes([after], [aReceipt({ at: at('03-05T10:20') })])).toEqual([]);
    expect(codes([after], [aReceipt({ host: 'autre.maison.fr' })])).toEqual([]);
  });

  test.each<[string, Partial<ConsentReceipt>]>([
    ['was not confirmed', { outcome: 'unconfirmed' }],
    ['was refused in part only', { outcome: 'refused-in-part' }],
    ['was disputed by the person', { disputed: true }],
    ['was forgotten at their wish', { forgottenAt: at('03-06T10:00') }],
  ])('is no finding where the choice %s', (_, parts) => {
    expect(codes([after], [aReceipt(parts)])).toEqual([]);
  });
});

describe('what was there at the next visit', () => {
  const next = anAudit({ phase: 'next-visit', at: at('03-09T10:00') });

  test('is found after a refusal, and not after another choice', () => {
    expect(codes([next], [aReceipt({})])).toEqual(['again']);
    expect(codes([next], [aReceipt({}), aReceipt({ at: at('03-08T10:00'), outcome: 'not-refused' })])).toEqual([]);
    expect(codes([next], [])).toEqual([]);
  });
});

test('the latest finding comes first, and what is unknown is named once', () => {
  const report = findingsOf([anAudit({}), anAudit({ at: at('03-07T10:00') })], []);
  expect(report.findings.map((finding) => finding.at)).toEqual([at('03-07T10:00'), at('03-05T10:00')]);
  expect(report.unknown).toHaveLength(1);
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../core/notice/clean-text.ts';
import { mailAddress } from '../core/notice/mail-address.ts';
import { MESSAGES } from './schema.ts';

const { payload } = MESSAGES['notice.read'];

function reading(facts: Record<string, unknown>) {
  return { reading: { url: 'https://maison.example/p', kind: 'privacy-notice', language: 'fr', facts } };
}

function sourced(value: unknown, quote = 'q') {
  const source = 'https://maison.example/p';
  return { value, quote, source, at: '2026-03-02T08:00:00.000Z', confidence: 'high', by: 'page' };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u200b',
        '\u200d',
        '\u00ad',
        '\ufeff',
        '\0',
        '\r\n',
        '\u{e0041}',
        'a',
        'é',
        ' ',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
);

/** Controls, bidi, zero-width, tags, private use; the joiners are tested where they are decided on. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

describe('what a page says of a notice', () => {
  test('arrives without anything invisible, whatever was sent', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, line, quote) => {
        const parsed = v.safeParse(payload, reading({ name: sourced(name, quote), address: sourced([line, 'x']) }));
        if (!parsed.success) return;
        const { facts } = (parsed.output as ReturnType<typeof reading>).reading;
        const fact = facts as { name: { value: string; quote: string }; address: { value: string[] } };
        for (const text of [fact.name.value, fact.name.quote, ...fact.address.value]) {
          expect(text).not.toMatch(INVISIBLE);
          expect(cleanLine(text)).toBe(text);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('names one plain address or is refused', () => {
    const near = fc
      .tuple(hostile, fc.constantFrom('@', '@@', '%40', ' @', '@\u200b'), hostile)
      .map(([local, at, domain]) => `dpo${local}${at}maison${domain}.example`);
    fc.assert(
      fc.property(near, (address) => {
        const { success } = v.safeParse(payload, reading({ rightsEmail: sourced(address) }));
        if (success) expect(mailAddress(address)).toBe(address);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['dpo@maison.example', true],
    ['DPO@Maison.example', false],
    ['dpo@maison.example?bcc=a@b.example', false],
    ['dpo@maison.example\r\nBcc: a@b.example', false],
    ['dpo@mai\u200bson.example', false],
  ])('%j may arrive: %s', (address, may) => {
    expect(v.safeParse(payload, reading({ dpoEmail: sourced(address) })).success).toBe(may);
  });
});

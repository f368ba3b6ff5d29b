import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from './clean-text.ts';

test.each([
  ['a direction turned round', 'Maison\u202e SARL', 'Maison SARL'],
  ['nothing between two spaces', 'Maison \u200b SARL', 'Maison SARL'],
  ['nothing between a letter and its accent', 'e\u200b\u0301', 'é'],
  ['a soft hyphen', 'Daten\u00adschutz', 'Datenschutz'],
  ['a letter of the tag block', 'Maison\u{e0041}', 'Maison'],
  ['a joiner in a Latin word', 'Mai\u200dson', 'Maison'],
])('%s goes', (_name, text, clean) => expect(cleanLine(text)).toBe(clean));

test('a joiner stays in a script that is written with it', () => {
  expect(cleanLine('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('cleaning again changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const clean = cleanLine(text);
      expect(cleanLine(clean)).toBe(clean);
      expect(clean).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
    }),
    { numRuns: 1_000 },
  );
});

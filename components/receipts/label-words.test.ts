import { expect, test } from 'vitest';
import { wordsOfLabel } from './label-words.ts';

test.each([
  ['Paramétrer mes choix', 'parametr*', 'Paramétrer'],
  ['Tout REFUSER', 'refus*', 'REFUSER'],
  ['Je n’accepte pas', 'n accepte pas', 'n’accepte pas'],
  ['Ablehnen und weiter', 'ablehnen', 'Ablehnen'],
  ['Cookieinstellungen', '*einstellungen', 'Cookieinstellungen'],
  // Two words of which only the second would do.
  ['Sans accepter, sans traceur', 'sans traceur*', 'sans traceur'],
  // Where a script puts no spaces between words, the phrase stands for itself.
  ['すべて拒否する', '拒否', '拒否'],
  // A label of another reading, such as an image's title, that the receipt did not keep.
  ['✕', 'refus*', 'refus'],
])('%s, by %s, shows %s', (label, phrase, shown) => {
  expect(wordsOfLabel(label, phrase)).toBe(shown);
});

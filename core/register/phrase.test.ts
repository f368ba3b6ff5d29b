import { expect, test } from 'vitest';
import { fold, wordsOf } from './fold.ts';
import { patternOf } from './phrase.ts';

const found = (phrases: string, text: string) => patternOf(phrases).test(fold(text));

test.each([
  ['cre compt', 'Créer un compte'],
  ['cre compt', 'Création de votre compte'],
  ['=nom', 'Votre nom'],
  ['~nummer', 'Ihre Kundennummer'],
  ['email', 'Adresse e-mail'],
  ['straße', 'STRASSE'],
  ['σύνδεση', 'ΣΥΝΔΕΣΗ'],
  ['płeć', 'Plec'],
])('«%s» is found in «%s»', (phrases, text) => expect(found(phrases, text)).toBe(true));

test.each([
  ['cre compt', 'Un compte à créer'],
  ['cre compt', 'Créer une liste et ouvrir le compte'],
  ['=nom', 'Nombre'],
  ['nummer', 'Kundennummer'],
  ['', 'Anything'],
])('«%s» is not found in «%s»', (phrases, text) => expect(found(phrases, text)).toBe(false));

test('an identifier is read as its words', () => {
  expect(wordsOf('billing_firstName2')).toBe('billing first Name');
});

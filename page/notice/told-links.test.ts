import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTICE_WORDS } from '../../catalog/words/notice.ts';
import { fold } from '../../core/notice/fold.ts';
import { scored } from './find-links.ts';
import { gatherKnowledge } from './knowledge.ts';

const patterns = gatherKnowledge().links;

/** A link's text to a privacy notice and one to a legal notice, as sites of that language write them. */
const NOTICES: Record<string, { privacy: string[]; legal: string[] }> = {
  bg: { privacy: ['Политика за поверителност', 'Защита на личните данни'], legal: ['Правна информация'] },
  ca: { privacy: ['Política de privacitat', 'Protecció de dades'], legal: ['Avís legal'] },
  cs: {
    privacy: ['Ochrana osobních údajů', 'Zásady zpracování údajů'],
    legal: ['Právní informace', 'Údaje o společnosti'],
  },
  da: { privacy: ['Privatlivspolitik', 'Behandling af persondata'], legal: ['Juridiske oplysninger', 'Kolofon'] },
  de: {
    privacy: ['Datenschutzerklärung', 'Umgang mit Ihren Daten'],
    legal: ['Impressum', 'Rechtlicher Hinweis', 'Pflichtangaben'],
  },
  el: { privacy: ['Πολιτική απορρήτου', 'Προσωπικά δεδομένα'], legal: ['Νομική σημείωση', 'Νομικές πληροφορίες'] },
  en: { privacy: ['Privacy notice', 'How we use your information'], legal: ['Legal notice', 'Imprint', 'Legal'] },
  es: {
    privacy: ['Política de privacidad', 'Tratamiento de sus datos'],
    legal: ['Aviso legal', 'Datos identificativos'],
  },
  et: { privacy: ['Privaatsuspoliitika', 'Andmetöötlus'], legal: ['Õigusteave'] },
  fi: { privacy: ['Tietosuojaseloste', 'Henkilötietojen käsittely'], legal: ['Oikeudelliset tiedot'] },
  fr: {
    privacy: ['Données à caractère personnel', 'Informatique et libertés', 'Vos données'],
    legal: ['Mentions légales et CGU', 'Notice légale'],
  },
  ga: { privacy: ['Polasaí príobháideachais', 'Sonraí pearsanta'], legal: ['Fógra dlí'] },
  hr: { privacy: ['Pravila privatnosti', 'Obrada osobnih podataka'], legal: ['Pravne napomene', 'Podaci o tvrtki'] },
  hu: { privacy: ['Adatkezelési tájékoztató', 'Adatvédelem'], legal: ['Jogi információk', 'Cégadatok'] },
  is: { privacy: ['Persónuverndarstefna', 'Meðferð persónuupplýsinga'], legal: ['Lagalegur fyrirvari'] },
  it: { privacy: ['Informativa sulla privacy', 'Tutela dei dati'], legal: ['Note legali', 'Dati societari'] },
  lt: { privacy: ['Privatumo politika', 'Duomenų tvarkymas'], legal: ['Teisinis pranešimas', 'Rekvizitai'] },
  lv: { privacy: ['Privātuma politika', 'Datu apstrāde'], legal: ['Juridiskā informācija'] },
  mt: { privacy: ['Politika tal-Privatezza', 'Data personali'], legal: ['Avviż legali'] },
  nl: { privacy: ['Privacyverklaring', 'Bescherming van uw gegevens'], legal: ['Colofon', 'Juridische vermelding'] },
  no: { privacy: ['Personvernerklæring', 'Behandling av data'], legal: ['Juridisk informasjon'] },
  pl: { privacy: ['Polityka prywatności', 'Klauzula informacyjna'], legal: ['Nota prawna', 'Informacje prawne'] },
  pt: { privacy: ['Política de privacidade', 'Tratamento de dados'], legal: ['Aviso legal', 'Termos legais'] },
  ro: { privacy: ['Politica de confidențialitate', 'Prelucrarea datelor'], legal: ['Informații juridice'] },
  sk: {
    privacy: ['Ochrana osobných údajov', 'Spracúvanie údajov'],
    legal: ['Právne informácie', 'Údaje o spoločnosti'],
  },
  sl: { privacy: ['Politika zasebnosti', 'Varovanje osebnih podatkov'], legal: ['Pravno obvestilo'] },
  sv: { privacy: ['Integritetspolicy', 'Sekretesspolicy'], legal: ['Juridisk information', 'Företagsinformation'] },
  tr: { privacy: ['Gizlilik politikası', 'Kişisel verilerin korunması'], legal: ['Künye', 'Yasal uyarı'] },
  uk: { privacy: ['Політика конфіденційності', 'Захист персональних даних'], legal: ['Правова інформація'] },
};

const notices = Object.entries(NOTICES).flatMap(([language, { privacy, legal }]) => [
  ...privacy.map((text) => [text, language, 'privacy-notice'] as const),
  ...legal.map((text) => [text, language, 'legal-notice'] as const),
]);

test('every language of notice words has its texts here', () => {
  expect(Object.keys(NOTICES)).toEqual(NOTICE_WORDS.map(({ language }) => language).sort());
});

describe('the text of a link', () => {
  test.each(notices)('« %s » (%s) leads to a %s', (text, _, kind) => {
    expect(best(text)).toContain(kind);
  });

  test.each([
    ['Privacy & Cookies', 'privacy-notice'],
    ['Vie privée et cookies', 'privacy-notice'],
    ['Datenschutz & Cookies', 'privacy-notice'],
    ['Cookie policy', 'cookie-page'],
    ['Politique de cookies', 'cookie-page'],
    ['Exercer mes droits', 'data-rights-form'],
    ['Contact our DPO', 'data-rights-form'],
    ['Privacy request', 'data-rights-form'],
  ])('« %s » leads to a %s', (text, kind) => {
    expect(best(text)).toContain(kind);
  });

  test.each([
    'Terms of service',
    'Conditions générales de vente',
    'AGB',
    'Legal careers',
    'Datenschutz-Einstellungen',
    'Paramètres de confidentialité',
    'Ustawienia prywatności',
    'Your privacy choices',
    'Contact',
    'À propos',
    '',
  ])('« %s » leads to no notice', (text) => {
    expect(best(text)).toEqual([]);
  });

  test('is read without failing, and in linear time', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, path) => void scored(fold(text), fold(path), patterns)));
    const started = performance.now();
    scored(fold('politique de vos donnees '.repeat(8_000)), '', patterns);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** The kinds that score highest, where any is sure enough to be offered. */
function best(text: string): string[] {
  const sure = scored(fold(text), '', patterns).filter(({ score }) => score >= 3);
  const most = Math.max(...sure.map(({ score }) => score));
  return sure.filter(({ score }) => score === most).map(({ kind }) => kind);
}

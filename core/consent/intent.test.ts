import { expect, test } from 'vitest';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { fold, intentOf } from './intent.ts';
import type { ClickIntent } from './receipt.ts';

const LABELS: Partial<Record<ClickIntent, string[]>> = {
  refuse: [
    'Tout refuser',
    'Continuer sans accepter →',
    '✗ Interdire tous les cookies',
    'Je n’accepte pas',
    'Continuer sans consentir',
    'Refuser les cookies non essentiels',
    'Tout refuser sauf les cookies nécessaires',
    'N’accepter que les cookies nécessaires',
    'Non merci',
    "Je m'oppose",
    'Reject all',
    'I do not accept',
    'Only essential cookies',
    'Accept only necessary',
    'Decline',
    'No, thanks',
    'Alle ablehnen',
    'Nur notwendige Cookies',
    'Ich lehne ab',
    'Nicht zustimmen',
    'Rechazar todo',
    'Solo necessari',
    'Rifiuta tutto',
    'Alles weigeren',
    'Rejeitar todos',
    'Odrzuć wszystkie',
    'Nie zgadzam się',
  ],
  accept: [
    'Tout accepter',
    'J’accepte',
    '✓ Tout accepter',
    'Accept all cookies',
    'Allow all',
    'I agree',
    'Alle akzeptieren',
    'Zustimmen',
    'Aceptar todo',
    'Accetta tutto',
    'Akkoord',
    'Aceitar',
    'Zgadzam się',
    'Accepter tous les cookies, nécessaires et facultatifs',
  ],
  pay: [
    'S’abonner et refuser',
    'Refuser et s’abonner',
    'Continuer sans accepter en s’abonnant',
    'Reject and subscribe',
    'Mit Pur-Abo ablehnen',
    'Pay to reject',
  ],
  save: [
    'Enregistrer mes choix',
    'Accepter la sélection',
    'Save preferences',
    'Auswahl speichern',
    'Confirm my choices',
  ],
  settings: [
    'Personnaliser',
    'Paramétrer les cookies',
    'Manage options',
    'Cookie settings',
    'Einstellungen',
    'Gestisci',
  ],
  close: ['×', 'Close'],
  acknowledge: ['OK', 'J’ai compris', 'Got it', 'Verstanden'],
  unknown: ['', 'Panier', 'Delete my account', 'Accepter ou refuser', 'Enregistrer tout', 'Save all'],
};

test.each(Object.entries(LABELS).flatMap(([intent, labels]) => labels.map((label) => [label, intent] as const)))(
  '« %s » is read as %s',
  (label, intent) => {
    expect(intentOf(label, CONSENT_WORDS)).toBe(intent);
  },
);

test('a sentence is no label', () => {
  expect(
    intentOf('By clicking on reject you refuse all of the cookies that we and our partners use', CONSENT_WORDS),
  ).toBe('unknown');
});

test.each(CONSENT_WORDS)('the words of $language are written folded', (words) => {
  const { language, spaceless: _, purposes = {}, ...lists } = words;
  for (const phrase of [...Object.values(lists), ...Object.values(purposes)].flat()) {
    const literal = phrase.replace(/(?<= |^)\*|\*(?= |$)/g, '');
    expect(literal, language).toBe(fold(literal));
  }
});

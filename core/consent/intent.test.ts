import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { fold, intentOf, readLabel } from './intent.ts';
import type { ClickIntent } from './receipt.ts';

/** Labels by language and by what pressing them does. Most stand in no list: they are understood by what they say together. */
const LABELS: Record<string, Partial<Record<ClickIntent, string[]>>> = {
  en: {
    refuse: [
      'Reject all',
      'I do not accept',
      'Only essential cookies',
      'Accept only necessary',
      'Decline',
      'No, thanks',
      'No thanks, let me read',
      'Only accept necessary',
      'Save without accepting',
      'Decline optional cookies',
      'Use necessary cookies only',
      'Continue without accepting →',
      '✗ Reject (12)',
      'Reject all / Refuse all',
      'Allow strictly necessary',
      'No cookies for me, please',
      'Don’t enable tracking',
      'Close without agreeing',
      'Reject non-essential',
      'REJECT ALL',
      'Proceed with required cookies only',
      'No, reject all',
      'Accept all necessary cookies',
      'Reject all settings',
      'Rejectall',
      'AcceptOnlyNecessary',
    ],
    accept: [
      'Accept all cookies',
      'Allow all',
      'I agree',
      'Yes, I accept',
      'Accept optional cookies',
      'No stress, I accept',
      'Accept all settings',
      'All cookies',
      'Accept necessary and marketing cookies',
    ],
    pay: [
      'Reject and subscribe',
      'Reject and pay',
      'Pay to reject',
      'Continue without ads for 2 €',
      'Decline for $1.99',
      'Refuse, 3 EUR a month',
      'Rejectandsubscribe',
    ],
    save: ['Save preferences', 'Confirm my choices', 'Accept selection', 'Allow selected cookies', 'Save & exit'],
    settings: [
      'Manage options',
      'Cookie settings',
      'Manage or reject',
      'Manage consent',
      'Customise',
      'Show purposes',
      'No, let me choose',
    ],
    object: ['Object to legitimate interests', 'Object to all'],
    acknowledge: ['OK', 'Got it', 'OK, thanks', 'Continue', 'I understand, close'],
    close: ['×', 'Close', 'Close this banner', 'Dismiss'],
    unknown: [
      '',
      'Delete my account',
      'Save all',
      'Accept or refuse',
      'Do not refuse',
      'Learn more about how to disable cookies',
      'Privacy policy',
      'Reject friend request from Anna',
      'Real estate',
    ],
    'switch-off': ['Off'],
  },
  fr: {
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
      'Fermer sans accepter',
      'Enregistrer sans accepter',
      'Jenaccepterien',
      'Poursuivre sans donner mon accord',
      'Uniquement les traceurs indispensables',
      'Je désactive les finalités non essentielles',
      'Tout décocher',
      'Refuser / Decline',
      'Continuer sans traceurs',
    ],
    accept: [
      'Tout accepter',
      'J’accepte',
      '✓ Tout accepter',
      'Jaccepte',
      'Oui, j’accepte',
      'Accepter tous les cookies, nécessaires et facultatifs',
      'Accepter et fermer',
    ],
    pay: [
      'S’abonner et refuser',
      'Refuser et s’abonner',
      'Continuer sans accepter en s’abonnant',
      'Accéder sans cookies pour 2 €',
      'Refuser pour 1,99 euro',
      'refuseretsabonner',
    ],
    save: ['Enregistrer mes choix', 'Accepter la sélection', 'Valider mes préférences'],
    settings: ['Personnaliser', 'Paramétrer les cookies', 'Gérer ou refuser', 'Gérer le consentement', 'Je choisis'],
    acknowledge: ['J’ai compris', 'OK, j’ai compris !', 'Continuer'],
    close: ['Fermer', 'Masquer le bandeau'],
    object: ['S’opposer à l’intérêt légitime'],
    unknown: [
      'Panier',
      'Accepter ou refuser',
      'Enregistrer tout',
      'En savoir plus',
      'Nos 141 partenaires',
      'Politique de confidentialité',
    ],
  },
  de: {
    refuse: [
      'Alle ablehnen',
      'Nur notwendige Cookies',
      'Ich lehne ab',
      'Nicht zustimmen',
      'Ich stimme nicht zu',
      'Ohne Einwilligung fortfahren',
      'Weiter ohne Cookies',
      'Optionale Cookies ablehnen',
      'Nein, danke',
      'nichteinverstanden',
      'Nur technisch Notwendige akzeptieren',
      'Mit notwendigen Cookies fortfahren',
      'Nicht notwendige ablehnen',
      'Alles außer notwendige ablehnen',
      'Keine Cookies akzeptieren',
      'Einwilligung widerrufen',
      'alleablehnen',
      'Nur erforderliche Technologien zulassen',
    ],
    accept: [
      'Alle akzeptieren',
      'Zustimmen',
      'Einverstanden',
      'Nicht notwendige akzeptieren',
      'Ich stimme zu',
      'Alle Cookies zulassen',
      'Ja, gerne',
    ],
    pay: ['Mit Pur-Abo ablehnen', 'Ablehnen und Abo abschließen', 'Werbefrei für 2,99 €/Monat', 'Ohne Werbung weiter'],
    save: ['Auswahl speichern', 'Auswahl erlauben', 'Einstellungen speichern', 'Ausgewählte akzeptieren'],
    settings: [
      'Einstellungen',
      'Datenschutzeinstellungen',
      'Einstellungen oder ablehnen',
      'Mehr Optionen',
      'Details anzeigen',
      'Nein, anpassen',
    ],
    acknowledge: ['Verstanden', 'Alles klar', 'OK, danke'],
    close: ['Schließen', 'Hinweis ausblenden'],
    object: ['Berechtigtem Interesse widersprechen', 'Allen widersprechen'],
    unknown: ['Impressum', 'Datenschutzerklärung', 'Widerrufsbelehrung', 'Mehr erfahren', 'Nicht ablehnen'],
  },
  es: {
    refuse: [
      'Rechazar todo',
      'Continuar sin aceptar',
      'Solo cookies necesarias',
      'No acepto',
      'No, gracias',
      'Denegar',
      'Rechazar opcionales',
      'Guardar sin aceptar',
      'Seguir sin consentimiento',
      'continuarsinaceptar',
    ],
    accept: ['Aceptar todo', 'Aceptar y continuar', 'Sí, acepto', 'De acuerdo', 'Permitir todas las cookies'],
    pay: ['Rechazar y suscribirme', 'Rechazar y pagar', 'Suscribirse', 'Rechazar por 0,99 €', 'rechazarypagar'],
    save: ['Guardar preferencias', 'Permitir la selección', 'Confirmar mis preferencias'],
    settings: ['Configurar cookies', 'Gestionar preferencias', 'Configurar o rechazar su uso', 'Personalizar'],
    acknowledge: ['Entendido', 'Vale'],
    close: ['Cerrar'],
    unknown: ['Más información', 'Política de cookies', 'Carrito'],
  },
  it: {
    refuse: [
      'Rifiuta tutto',
      'Solo necessari',
      'Continua senza accettare',
      'Non accetto',
      'No, grazie',
      'Accetta solo i cookie tecnici',
      'Rifiuta i cookie facoltativi',
      'Prosegui solo con i cookie necessari',
      'Nega',
      'Chiudi senza accettare',
    ],
    accept: ['Accetta tutto', 'Accetto', 'Acconsento', 'Sì, accetto tutti i cookie'],
    pay: ['Rifiuta e abbonati', 'Abbonati', 'Rifiuta e paga 1 €'],
    save: ['Salva preferenze', 'Accetta selezionati', 'Conferma le mie scelte'],
    settings: ['Gestisci', 'Impostazioni cookie', 'Personalizza', 'Mostra dettagli'],
    acknowledge: ['Ho capito', 'Va bene'],
    close: ['Chiudi'],
    unknown: ['Informativa sulla privacy', 'Scopri di più'],
  },
  nl: {
    refuse: [
      'Alles weigeren',
      'Alleen noodzakelijke cookies',
      'Ik ga niet akkoord',
      'Nee, bedankt',
      'Doorgaan zonder te accepteren',
      'Alleen functionele cookies',
      'Wijs alles af',
      'Weiger optionele cookies',
      'Accepteer alleen het noodzakelijke',
      'Liever geen cookies',
    ],
    accept: [
      'Akkoord',
      'Alle cookies accepteren',
      'Ja, ik ga akkoord',
      'Sta alles toe',
      'Geen stress, ik accepteer cookies',
    ],
    pay: ['Weigeren en abonneren', 'Word lid', 'Weigeren voor € 3 per maand'],
    save: ['Voorkeuren opslaan', 'Selectie toestaan', 'Mijn keuze bevestigen'],
    settings: ['Instellingen', 'Zelf instellen', 'Cookievoorkeuren', 'Nee, pas aan', 'Toon details'],
    acknowledge: ['Begrepen', 'Ik snap het'],
    close: ['Sluiten', 'Sluit deze melding'],
    unknown: ['Lees meer', 'Privacybeleid', 'Overzicht'],
  },
  pt: {
    refuse: [
      'Rejeitar todos',
      'Continuar sem aceitar',
      'Apenas necessários',
      'Não aceito',
      'Não, obrigado',
      'Recusar opcionais',
      'Aceitar apenas os essenciais',
      'Continuar sem consentimento',
      'Guardar sem aceitar',
    ],
    accept: ['Aceitar', 'Concordo', 'Permitir todos', 'Sim, aceito'],
    pay: ['Rejeitar e assinar', 'Subscrever', 'Recusar por 2 €'],
    save: ['Guardar preferências', 'Confirmar as minhas escolhas', 'Aceitar seleção'],
    settings: ['Gerir cookies', 'Definições', 'Personalizar', 'Mais opções'],
    acknowledge: ['Entendi', 'Compreendo'],
    close: ['Fechar'],
    unknown: ['Política de privacidade', 'Saber mais'],
  },
  pl: {
    refuse: [
      'Odrzuć wszystkie',
      'Nie zgadzam się',
      'Tylko niezbędne',
      'Kontynuuj bez wyrażania zgody',
      'Nie, dziękuję',
      'Odrzuć opcjonalne',
      'Akceptuj tylko niezbędne',
      'Przejdź dalej bez akceptacji',
      'Odmawiam',
    ],
    accept: ['Zgadzam się', 'Akceptuję', 'Zezwól na wszystkie', 'Tak, zgadzam się'],
    pay: ['Odrzuć i zapłać', 'Kup subskrypcję', 'Odrzuć za 5 zł'],
    save: ['Zapisz wybór', 'Potwierdź moje wybory', 'Zaakceptuj wybrane'],
    settings: ['Ustawienia', 'Dostosuj', 'Zarządzaj plikami cookie', 'Pokaż szczegóły'],
    acknowledge: ['Rozumiem', 'W porządku'],
    close: ['Zamknij'],
    unknown: ['Polityka prywatności', 'Dowiedz się więcej', 'Koszyk'],
  },
};

const ROWS = Object.entries(LABELS).flatMap(([language, intents]) =>
  Object.entries(intents).flatMap(([intent, labels]) => labels.map((label) => [language, label, intent] as const)),
);

test.each(ROWS)('%s: « %s » is read as %s, whatever the page says of its language', (language, label, intent) => {
  expect(intentOf(label, CONSENT_WORDS)).toBe(intent);
  expect(intentOf(label, CONSENT_WORDS, language)).toBe(intent);
});

test('the words that told the intent are named, with their language', () => {
  expect(readLabel('Continuer sans accepter →', CONSENT_WORDS, 'fr-FR')).toEqual({
    intent: 'refuse',
    because: { language: 'fr', words: ['sans', 'accept*'] },
  });
  expect(readLabel('Panier', CONSENT_WORDS).because).toBeUndefined();
});

test('a sentence is no label', () => {
  expect(
    intentOf('By clicking on reject you refuse all of the cookies that we and our partners use', CONSENT_WORDS),
  ).toBe('unknown');
});

/** Whole words of a list: no `*`. */
const plain = (phrases: readonly string[]) => phrases.filter((phrase) => !phrase.includes('*'));

test.each(CONSENT_WORDS.filter(({ spaceless }) => spaceless !== true))(
  '$language: money wins, whatever stands around it',
  ({ language, pay, refuse, not, accept, necessary, only, all, fillers = [] }) => {
    // „bez maksas“ is *free*, though „maksas“ costs.
    const free = fillers.filter((phrase) => phrase.includes(' '));
    const others = plain([...refuse, ...not, ...accept, ...necessary, ...only, ...all]);
    fc.assert(
      fc.property(
        fc.constantFrom(...plain(pay)),
        fc.array(fc.constantFrom(...others), { maxLength: 3 }),
        fc.array(fc.constantFrom(...others), { maxLength: 3 }),
        (price, before, after) => {
          const label = [...before, price, ...after].join(' ');
          fc.pre(!free.some((phrase) => label.includes(phrase)));
          expect(['pay', 'unknown']).toContain(intentOf(label, CONSENT_WORDS, language));
          expect(intentOf(`${label} 2 €`, CONSENT_WORDS, language)).toBe('pay');
        },
      ),
      { numRuns: 40, seed: 27560 },
    );
  },
);

test.each(CONSENT_WORDS.filter(({ spaceless }) => spaceless !== true))(
  '$language: words that only accept are never read as a refusal',
  ({ language, accept, all, not, refuse, refusals, necessary, notAfter = [], fillers = [] }) => {
    const elsewhere = [...not, ...notAfter, ...refuse, ...refusals, ...necessary].map((phrase) =>
      phrase.replaceAll('*', ''),
    );
    const only = (phrases: readonly string[]) => plain(phrases).filter((phrase) => !elsewhere.includes(phrase));
    const around = only([...all, ...fillers]);
    fc.assert(
      fc.property(
        fc.constantFrom(...only(accept.map((phrase) => phrase.replaceAll('*', '')))),
        fc.array(fc.constantFrom(...(around.length > 0 ? around : ['cookies'])), { maxLength: 2 }),
        (word, rest) => {
          const words = [word, ...rest];
          // Side by side two harmless words may be a phrase that is not: only what stays apart is asked about.
          const joined = words.join(' ');
          fc.pre(!elsewhere.some((phrase) => phrase.includes(' ') && joined.includes(phrase)));
          expect(intentOf(joined, CONSENT_WORDS, language)).not.toBe('refuse');
        },
      ),
      { numRuns: 60, seed: 27560 },
    );
  },
);

test.each(['accept', 'agree', 'accept all', 'consent to cookies'])('“do not %s” and “without” it refuse', (words) => {
  expect(intentOf(`I do not ${words}`, CONSENT_WORDS)).toBe('refuse');
  expect(intentOf(`Continue without ${words}`, CONSENT_WORDS)).toBe('refuse');
  expect(intentOf(words, CONSENT_WORDS)).toBe('accept');
});

test('no label breaks the reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (label) => {
      expect(typeof intentOf(label, CONSENT_WORDS)).toBe('string');
    }),
    { numRuns: 200, seed: 27560 },
  );
});

test.each(CONSENT_WORDS)('the words of $language are written folded', (words) => {
  const { language, spaceless: _, purposes = {}, ...lists } = words;
  for (const phrase of [...Object.values(lists), ...Object.values(purposes)].flat()) {
    const literal = phrase.replace(/(?<= |^)\*|\*(?= |$)/g, '');
    expect(literal, language).toBe(fold(literal));
  }
});

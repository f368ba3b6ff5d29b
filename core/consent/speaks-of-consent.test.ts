import { expect, test } from 'vitest';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { purposeKindOf, speaksOfConsent } from './speaks-of-consent.ts';

const BANNERS: [language: string, text: string][] = [
  ['en', 'We use cookies to improve your experience. Accept all Reject all Settings'],
  [
    'en',
    'We value your privacy. We and our 812 partners store and/or access information on a device and process personal data.',
  ],
  [
    'en',
    'Hi! Could we please enable some additional services for analytics? You can always change or withdraw your consent later.',
  ],
  ['en', 'We collect and process your personal information for the following purposes: statistics.'],
  ['fr', 'Ce site dépose des traceurs pour mesurer son audience. Tout accepter Tout refuser'],
  [
    'fr',
    'Avec votre accord, nos partenaires et nous utilisons des technologies similaires pour traiter vos données personnelles.',
  ],
  ['fr', 'Nous collectons et traitons vos informations personnelles dans le but suivant : statistiques.'],
  [
    'de',
    'Wir und unsere Partner verarbeiten Nutzungsdaten, um Inhalte zu personalisieren. Sie können jederzeit widerrufen.',
  ],
  ['de', 'Hier können Sie die Dienste, die wir auf dieser Website nutzen möchten, bewerten und anpassen.'],
  ['es', 'Nosotros y nuestros socios tratamos datos personales para medir la audiencia.'],
  ['it', 'Utilizziamo tracciatori per misurare il traffico. Puoi revocare il consenso in qualsiasi momento.'],
  ['nl', 'Wij en onze partners verwerken persoonsgegevens voor gerichte advertenties.'],
  ['pt', 'Nós e os nossos parceiros tratamos dados pessoais para publicidade personalizada.'],
  ['pl', 'My i nasi partnerzy przetwarzamy dane osobowe, aby wyświetlać spersonalizowane reklamy.'],
];

test.each(BANNERS)('a banner in %s is known: %s', (language, text) => {
  expect(speaksOfConsent(text, CONSENT_WORDS)).toMatchObject({ asks: true, about: 'consent' });
  expect(speaksOfConsent(text, CONSENT_WORDS, language).language).toBe(language);
});

const OTHERS: string[] = [
  'Join our newsletter! Get 10 % off your first order. Enter your email address. No thanks. See our privacy policy.',
  'Are you 18 or older? You must be of legal drinking age to enter this site. Yes / No',
  'We have updated our Terms of Service and Privacy Policy. By continuing you agree to the new terms. Accept / Decline',
  'Chocolate chip cookies: mix flour, butter and sugar, bake in the oven for 12 minutes. See the whole recipe',
  'Your basket: 3 packs of butter biscuits. Checkout. Free shipping',
  'Sign in. Email address. Password. Forgot your password? By signing in you accept our privacy policy.',
  'Delete your account? This cannot be undone. Delete / Cancel',
  'Anna is calling. Incoming video call. Accept Decline',
  'Chat with us! How can we help?',
  'Privacy settings. Who can see my profile: everyone, friends, nobody. Blocked users. Last seen. Save',
  'Inscrivez-vous à notre newsletter et recevez 10 % de réduction. Votre adresse e-mail. Non merci. Politique de confidentialité',
  'Avez-vous plus de 18 ans ? Oui Non',
  'Recette : biscuits aux pépites de chocolat. Mélangez la farine… au four. Des cookies moelleux !',
  'Nous avons mis à jour nos conditions générales d’utilisation et notre politique de confidentialité. Accepter Refuser',
  'Newsletter: jetzt anmelden und 5 € Rabatt sichern. Ihre E-Mail-Adresse. Nein, danke. Datenschutzerklärung',
  'Sind Sie volljährig? Ja Nein',
  'Kekse backen: Mehl, Zucker, Teig kneten, Cookies im Backofen 12 Minuten backen. Zum Rezept',
  'Eingehender Anruf. Annehmen Ablehnen',
  'Suscríbete a nuestro boletín. Tu correo electrónico. No, gracias',
  'Iscriviti alla newsletter e ricevi uno sconto. La tua email. No, grazie',
  'Schrijf je in voor de nieuwsbrief. Je e-mailadres. Nee, bedankt',
  'Masz ukończone 18 lat? Tak Nie',
  'Your order has shipped.',
  '',
];

test.each(OTHERS)('no banner: %s', (text) => {
  expect(speaksOfConsent(text, CONSENT_WORDS)).toMatchObject({ asks: false, about: 'other' });
});

const PURPOSES: [string, ReturnType<typeof purposeKindOf>][] = [
  ['Strictly necessary cookies', 'necessary'],
  ['Essential', 'necessary'],
  ['Analytics', 'statistics'],
  ['Marketing & statistics', 'marketing'],
  ['Targeted advertising', 'marketing'],
  ['Embedded videos', 'media'],
  ['Social media', 'social'],
  ['Functional', 'preferences'],
  ['Non-essential', undefined],
  ['Lorem ipsum', undefined],
  ['Mesure d’audience', 'statistics'],
  ['Publicité personnalisée', 'marketing'],
  ['Cookies nécessaires', 'necessary'],
  ['Réseaux sociaux', 'social'],
  ['Notwendige', 'necessary'],
  ['Nicht notwendige', undefined],
  ['Externe Medien', 'media'],
  ['Statistik', 'statistics'],
  ['Estadísticas', 'statistics'],
  ['Pubblicità', 'marketing'],
  ['Voorkeuren', 'preferences'],
  ['Mediów społecznościowych', 'social'],
  ['YouTube', 'media'],
];

test.each(PURPOSES)('a switch named “%s” is for %s', (label, kind) => {
  expect(purposeKindOf(label, CONSENT_WORDS)).toBe(kind);
});

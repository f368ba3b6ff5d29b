import { type BannerLibrary, choiceOf } from '../../../bench/banners/banner-page.ts';

type Words = {
  text: string;
  headline: string;
  accept: string;
  refuse?: string;
  acceptAll: string;
  save: string;
  settings: string;
  categories: [necessary: string, analytics: string, marketing: string];
};

const show = ({ text, headline, accept, refuse, acceptAll, save, settings, categories }: Words) => `
const banner = document.createElement('cookie-consent-banner');
Object.assign(banner, ${JSON.stringify({
  headline,
  btnLabelAcceptAndContinue: accept,
  ...(refuse && { btnLabelOnlyEssentialAndContinue: refuse }),
  btnLabelSelectAllAndContinue: acceptAll,
  btnLabelPersistSelectionAndContinue: save,
  contentSettingsDescription: settings,
  availableCategories: [
    { key: 'technically_required', label: categories[0], description: '', isMandatory: true },
    { key: 'analytics', label: categories[1], description: 'Matomo' },
    { key: 'marketing', label: categories[2], description: 'Google Ads' },
  ],
})});
banner.innerHTML = ${JSON.stringify(`${text} <a href="#" class="choose">${settings}</a>`)};
banner.querySelector('.choose').addEventListener('click', (event) => {
  event.preventDefault();
  document.dispatchEvent(new Event('cookie_consent_details_show'));
});
document.body.append(banner);`;

const page = {
  scripts: ['/vendor/@porscheofficial/cookie-consent-banner/dist/cookie-consent-banner/cookie-consent-banner.esm.js'],
  css: ':root { --cookie-consent-banner-colors-primary: #2f6b57; } .choose { color: inherit; }',
  accept: ['[part="button-accept-all"]'],
  refuse: ['[part="button-essential-only"]'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: '@porscheofficial/cookie-consent-banner',
  packages: ['@porscheofficial/cookie-consent-banner'],
  banner: '.cc_body',
  read: ({ cookies }) => {
    const accepted = decodeURIComponent(cookies.get('cookies_accepted_categories') ?? '')
      .split(',')
      .filter(Boolean);
    if (accepted.length === 0) return choiceOf([]);
    return choiceOf(['analytics', 'marketing'].map((key) => [key, accepted.includes(key)]));
  },
  pages: [
    {
      ...page,
      id: 'porsche-de',
      language: 'de',
      start: show({
        headline: 'Ihre Einwilligung',
        text: 'Wir möchten Technologien einsetzen, die unser Angebot messen und für Sie passende Inhalte zeigen.',
        accept: 'Zustimmen und weiter',
        refuse: 'Nur technisch notwendige',
        acceptAll: 'Alle auswählen und weiter',
        save: 'Auswahl speichern',
        settings: 'Individuell einstellen',
        categories: ['Technisch notwendig', 'Analyse', 'Marketing'],
      }),
    },
    {
      ...page,
      id: 'porsche-en-late',
      language: 'en',
      place: 'late',
      start: show({
        headline: 'Cookies on this site',
        text: 'We use cookies and similar technologies to improve the site and to show you relevant advertising.',
        accept: 'Accept and continue',
        refuse: 'Only essential',
        acceptAll: 'Select all and continue',
        save: 'Save and continue',
        settings: 'Manage settings',
        categories: ['Essential', 'Analytics', 'Marketing'],
      }),
    },
    {
      ...page,
      id: 'porsche-fr-no-refusal',
      language: 'fr',
      start: show({
        headline: 'Votre vie privée',
        text: 'Nous utilisons des traceurs pour analyser la fréquentation et vous proposer des contenus adaptés.',
        accept: 'Accepter et continuer',
        acceptAll: 'Tout sélectionner et continuer',
        save: 'Valider mes choix',
        settings: 'Paramétrer les cookies',
        categories: ['Nécessaires', 'Statistiques', 'Publicité'],
      }),
      refuse: ['.choose', '[part="button-persist-selection"]'],
      firstLayer: false,
    },
  ],
};

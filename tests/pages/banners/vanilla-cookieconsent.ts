import { type BannerLibrary, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

type Words = {
  title: string;
  description: string;
  accept: string;
  refuse?: string;
  settings: string;
  save: string;
  close: string;
  necessary: string;
  analytics: string;
  ads: string;
};

type Options = { on?: boolean; run?: object; consent?: object; after?: string };

/** The site's start: `analytics` and `ads` are optional, and on beforehand where `on` says so. */
function run(language: string, words: Words, { on = false, run: more = {}, after = '' }: Options = {}): string {
  const { title, description, accept, refuse, settings, save, close, necessary, analytics, ads } = words;
  const config = {
    hideFromBots: false,
    categories: {
      necessary: { enabled: true, readOnly: true },
      analytics: { enabled: on },
      ads: { enabled: on },
    },
    language: {
      default: language,
      translations: {
        [language]: {
          consentModal: {
            title,
            description,
            acceptAllBtn: accept,
            ...(refuse && { acceptNecessaryBtn: refuse }),
            showPreferencesBtn: settings,
          },
          preferencesModal: {
            title: settings,
            acceptAllBtn: accept,
            ...(refuse && { acceptNecessaryBtn: refuse }),
            savePreferencesBtn: save,
            closeIconLabel: close,
            sections: [
              { title: necessary, linkedCategory: 'necessary' },
              { title: analytics, linkedCategory: 'analytics' },
              { title: ads, linkedCategory: 'ads' },
            ],
          },
        },
      },
    },
    ...more,
  };
  return `const config = ${JSON.stringify(config)}; ${after} CookieConsent.run(config);`;
}

/** The library shows itself by classes of the document’s root; a site that hides it in a shadow root hands them on. */
const INSIDE = `config.root = home;
const handOn = () => { home.className = document.documentElement.className; };
new MutationObserver(handOn).observe(document.documentElement, { attributeFilter: ['class'] });`;

const page = {
  styles: ['/vendor/vanilla-cookieconsent/dist/cookieconsent.css'],
  scripts: ['/vendor/vanilla-cookieconsent/dist/cookieconsent.umd.js'],
  accept: ['#cc-main .cm [data-role="all"]'],
  refuse: ['#cc-main .cm [data-role="necessary"]'],
  firstLayer: true,
};

const throughSettings = [
  '#cc-main .cm [data-role="show"]',
  '#cc-main .pm .section__toggle[value="analytics"] ~ .toggle__icon',
  '#cc-main .pm .section__toggle[value="ads"] ~ .toggle__icon',
  '#cc-main .pm [data-role="save"]',
];

const FR: Words = {
  title: 'Votre choix',
  description:
    'Avec nos partenaires, nous déposons des traceurs pour mesurer l’audience et personnaliser la publicité.',
  accept: 'Tout accepter',
  refuse: 'Continuer sans accepter',
  settings: 'Personnaliser',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  necessary: 'Indispensables',
  analytics: 'Mesure d’audience',
  ads: 'Publicité',
};
const DE: Words = {
  title: 'Ihre Privatsphäre',
  description: 'Wir verwenden Cookies, um Zugriffe zu zählen und Werbung passend zu machen. Sie entscheiden.',
  accept: 'Alle zulassen',
  settings: 'Einstellungen',
  save: 'Auswahl bestätigen',
  close: 'Schließen',
  necessary: 'Erforderlich',
  analytics: 'Statistik',
  ads: 'Werbung',
};
const SV: Words = {
  title: 'Vi använder kakor',
  description: 'En del kakor behövs för att sidan ska fungera, andra hjälper oss att mäta och att visa annonser.',
  accept: 'Godkänn alla kakor',
  settings: 'Ändra inställningar',
  save: 'Spara och stäng',
  close: 'Stäng',
  necessary: 'Nödvändiga',
  analytics: 'Statistik',
  ads: 'Annonser',
};
const IT: Words = {
  title: 'Rispettiamo la tua privacy',
  description: 'Usiamo cookie tecnici e, con il tuo consenso, cookie di profilazione di terze parti.',
  accept: 'Accetta tutti',
  refuse: 'Rifiuta tutti',
  settings: 'Gestisci le preferenze',
  save: 'Salva le preferenze',
  close: 'Chiudi',
  necessary: 'Necessari',
  analytics: 'Statistiche',
  ads: 'Marketing',
};
const NL: Words = {
  title: 'Wij gebruiken cookies',
  description: 'Met uw toestemming plaatsen wij en derden cookies om bezoeken te meten en advertenties te tonen.',
  accept: 'Alles accepteren',
  refuse: 'Alles weigeren',
  settings: 'Voorkeuren',
  save: 'Voorkeuren opslaan',
  close: 'Sluiten',
  necessary: 'Noodzakelijk',
  analytics: 'Statistieken',
  ads: 'Marketing',
};
const PL: Words = {
  title: 'Twoja prywatność',
  description: 'Za Twoją zgodą używamy plików cookie do statystyk i dopasowania reklam.',
  accept: 'Akceptuję wszystkie',
  refuse: 'Odrzucam opcjonalne',
  settings: 'Dostosuj',
  save: 'Zapisz ustawienia',
  close: 'Zamknij',
  necessary: 'Niezbędne',
  analytics: 'Statystyczne',
  ads: 'Reklamowe',
};
const ES: Words = {
  title: 'Tú decides',
  description: 'Utilizamos cookies propias y de terceros con fines analíticos y para mostrarte publicidad.',
  accept: 'Aceptar todo',
  refuse: 'Rechazar todo',
  settings: 'Configurar',
  save: 'Guardar mi selección',
  close: 'Cerrar',
  necessary: 'Necesarias',
  analytics: 'Analíticas',
  ads: 'Publicitarias',
};
const FI: Words = {
  title: 'Käytämme evästeitä',
  description:
    'Välttämättömien evästeiden lisäksi käytämme suostumuksellasi evästeitä kävijämittaukseen ja mainontaan.',
  accept: 'Hyväksy kaikki',
  refuse: 'Vain välttämättömät',
  settings: 'Hallitse asetuksia',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  necessary: 'Välttämättömät',
  analytics: 'Kävijämittaus',
  ads: 'Mainonta',
};
const EN: Words = {
  title: 'Before you read on',
  description:
    'We and our partners would like to store data on your device to count visits and to tailor what you see.',
  accept: 'That’s fine',
  refuse: 'No, thanks',
  settings: 'Let me choose',
  save: 'Save my choice',
  close: 'Close',
  necessary: 'Strictly necessary',
  analytics: 'Counting visits',
  ads: 'Tailored content',
};

export const library: BannerLibrary = {
  name: 'vanilla-cookieconsent',
  packages: ['vanilla-cookieconsent'],
  banner: '#cc-main .cm',
  read: ({ cookies, local }) => {
    const stored = json<{ categories?: string[] }>(cookies.get('cc_cookie') ?? local.get('cc_cookie'));
    const { categories } = stored ?? {};
    return categories ? choiceOf(['analytics', 'ads'].map((name) => [name, categories.includes(name)])) : NO_CHOICE;
  },
  pages: [
    { ...page, id: 'vanilla-cookieconsent-fr', language: 'fr', start: run('fr', FR) },
    {
      ...page,
      id: 'vanilla-cookieconsent-de-no-refusal',
      language: 'de',
      start: run('de', DE, { on: true }),
      refuse: throughSettings,
      firstLayer: false,
    },
    {
      ...page,
      id: 'vanilla-cookieconsent-sv-no-refusal',
      language: 'sv',
      start: run('sv', SV),
      refuse: ['#cc-main .cm [data-role="show"]', '#cc-main .pm [data-role="save"]'],
      firstLayer: false,
    },
    { ...page, id: 'vanilla-cookieconsent-it-late', language: 'it', place: 'late', start: run('it', IT) },
    {
      ...page,
      id: 'vanilla-cookieconsent-nl-open-shadow',
      language: 'nl',
      place: 'open shadow',
      start: run('nl', NL, { after: INSIDE }),
    },
    {
      ...page,
      id: 'vanilla-cookieconsent-pl-closed-shadow',
      language: 'pl',
      place: 'closed shadow',
      start: run('pl', PL, { after: INSIDE }),
    },
    {
      ...page,
      id: 'vanilla-cookieconsent-es-foreign-frame',
      language: 'es',
      place: 'foreign frame',
      start: run('es', ES, { run: { cookie: { name: 'cc_cookie', useLocalStorage: true } } }),
    },
    { ...page, id: 'vanilla-cookieconsent-fi-navigation', language: 'fi', place: 'navigation', start: run('fi', FI) },
    {
      ...page,
      id: 'vanilla-cookieconsent-en-reload',
      language: 'en',
      start: run('en', EN, { after: 'config.onFirstConsent = () => location.reload();' }),
      reloads: true,
    },
  ],
};

import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

type Content = { message: string; link: string; allow?: string; deny?: string; dismiss?: string };

const initialise = (type: 'opt-in' | 'opt-out' | 'info', content: Content) =>
  `cookieconsent.initialise({ ...${JSON.stringify({
    type,
    palette: { popup: { background: '#252e39' }, button: { background: '#14a7d0' } },
    revokable: false,
    content: { ...content, href: '/privacy' },
  })}, container: home });`;

const page = {
  styles: ['/vendor/cookieconsent/build/cookieconsent.min.css'],
  scripts: ['/vendor/cookieconsent/build/cookieconsent.min.js'],
  accept: ['.cc-allow'],
  refuse: ['.cc-deny'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: 'cookieconsent',
  packages: ['cookieconsent'],
  banner: '.cc-window',
  read: ({ cookies }) => {
    const status = cookies.get('cookieconsent_status');
    return status ? choiceOf([['cookies', status !== 'deny']]) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'cookieconsent-en',
      language: 'en',
      start: initialise('opt-in', {
        message: 'This website uses cookies to ensure you get the best experience on our website.',
        allow: 'Allow cookies',
        deny: 'Decline',
        link: 'Learn more',
      }),
    },
    {
      ...page,
      id: 'cookieconsent-de-open-shadow',
      language: 'de',
      place: 'open shadow',
      start: initialise('opt-in', {
        message: 'Diese Website verwendet Cookies, um Besuche zu zählen.',
        allow: 'Cookies zulassen',
        deny: 'Ablehnen',
        link: 'Mehr erfahren',
      }),
    },
    {
      ...page,
      id: 'cookieconsent-da-navigation',
      language: 'da',
      place: 'navigation',
      start: initialise('opt-in', {
        message: 'Vi vil gerne bruge cookies til statistik og markedsføring.',
        allow: 'Tillad cookies',
        deny: 'Nej tak',
        link: 'Læs mere',
      }),
    },
    {
      id: 'cookieconsent-pt-notice',
      language: 'pt',
      styles: page.styles,
      scripts: page.scripts,
      start: initialise('info', {
        message: 'Este site utiliza cookies para garantir a melhor experiência.',
        dismiss: 'Percebi!',
        link: 'Saber mais',
      }),
      accept: ['.cc-dismiss'],
    },
  ],
};

import { type BannerLibrary, type BannerPage, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

type Titles = [audience: string, videos: string, session: string];

const init = (file: string, [audience, videos, session]: Titles, more: object = {}) =>
  `window.orejimeConfig = ${JSON.stringify({
    privacyPolicyUrl: '/privacy',
    purposes: [
      { id: 'session', title: session, cookies: ['sid'], isMandatory: true },
      { id: 'audience', title: audience, cookies: ['_pk_id'] },
      { id: 'videos', title: videos, cookies: ['VISITOR_INFO1_LIVE'] },
    ],
    ...more,
  })};
load('/vendor/orejime/dist/orejime-${file}.js');`;

const page = {
  styles: ['/vendor/orejime/dist/orejime-standard.css'],
  accept: ['.orejime-Banner-saveButton'],
  refuse: ['.orejime-Banner-declineButton'],
  firstLayer: true,
};

const dsfr: Pick<BannerPage, 'css' | 'banner' | 'accept' | 'refuse'> = {
  // The rules of the design system that the consent manager leans on.
  css: `.fr-consent-banner { position: fixed; right: 0; bottom: 0; max-width: 600px; padding: 24px; background: #fff; border: 1px solid #161616; font-family: Arial, sans-serif; z-index: 1750; }
.fr-consent-banner__buttons { list-style: none; display: flex; gap: 12px; padding: 0; } .fr-btn { padding: 8px 16px; border: 1px solid #000091; background: #000091; color: #fff; } .fr-btn--secondary { background: #fff; color: #000091; }`,
  banner: '.fr-consent-banner',
  accept: ['.fr-btn[title^="Accepter"]'],
  refuse: ['.fr-btn[title^="Refuser"]'],
};

export const library: BannerLibrary = {
  name: 'orejime',
  packages: ['orejime'],
  banner: '.orejime-Banner, .orejime-Modal',
  read: ({ cookies }) => {
    const stored = json<Record<string, boolean>>(cookies.get('eu-consent') ?? cookies.get('orejime'));
    return stored ? choiceOf(Object.entries(stored).filter(([id]) => id !== 'session')) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'orejime-fr',
      language: 'fr',
      start: init('standard-fr', ['Mesure d’audience', 'Vidéos', 'Session']),
    },
    {
      ...page,
      ...dsfr,
      id: 'orejime-fr-dsfr',
      language: 'fr',
      styles: [],
      start: init('dsfr-fr', ['Mesure d’audience', 'Vidéos', 'Session']),
    },
    {
      ...page,
      id: 'orejime-de-modal',
      language: 'de',
      start: init('standard-de', ['Reichweitenmessung', 'Videos', 'Sitzung'], { forceModal: true }),
      accept: ['.orejime-PurposeToggles-enableAll', '.orejime-Modal-saveButton'],
      refuse: ['.orejime-PurposeToggles-disableAll', '.orejime-Modal-saveButton'],
      firstLayer: false,
    },
    {
      ...page,
      id: 'orejime-ro-late',
      language: 'ro',
      place: 'late',
      start: init('standard-ro', ['Măsurarea audienței', 'Videoclipuri', 'Sesiune']),
    },
    {
      ...page,
      id: 'orejime-it-sister-frame',
      language: 'it',
      place: 'sister frame',
      start: init('standard-it', ['Misurazione', 'Video', 'Sessione']),
    },
  ],
};

import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

type Words = { message: string; decline: string; accept: string };

const mount = ({ message, decline, accept }: Words, props: object = {}) => `
const { createApp, h, Banner } = bundled;
const place = home.appendChild(document.createElement('div'));
createApp({ render: () => h(Banner, ${JSON.stringify({ elementId: 'consent', position: 'bottom-left', type: 'floating', ...props })}, {
  message: () => ${JSON.stringify(message)},
  declineContent: () => ${JSON.stringify(decline)},
  acceptContent: () => ${JSON.stringify(accept)},
}) }).mount(place);`;

const page = {
  styles: ['/vendor/vue-cookie-accept-decline/dist/vue-cookie-accept-decline.css'],
  scripts: ['/bundle.js'],
  accept: ['[class*="__button--accept"]'],
  refuse: ['[class*="__button--decline"]'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: 'vue-cookie-accept-decline',
  packages: ['vue-cookie-accept-decline'],
  banner: '#consent',
  bundle: `export { createApp, h } from 'vue'; export { default as Banner } from 'vue-cookie-accept-decline';`,
  read: ({ cookies, local }) => {
    const key = 'vue-cookie-accept-decline-consent';
    const status = local.get(key) ?? cookies.get(key);
    return status === 'accept' || status === 'decline' ? choiceOf([['cookies', status === 'accept']]) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'vue-cookie-accept-decline-en',
      language: 'en',
      start: mount({
        message: 'We use cookies to ensure you get the best experience on our website.',
        decline: 'Opt Out',
        accept: 'Got It!',
      }),
    },
    {
      ...page,
      id: 'vue-cookie-accept-decline-fr-bar',
      language: 'fr',
      start: mount(
        {
          message: 'Ce site dépose des cookies pour mesurer sa fréquentation.',
          decline: 'Je refuse',
          accept: 'J’accepte',
        },
        { type: 'bar', position: 'bottom', forceCookies: true },
      ),
    },
    {
      ...page,
      id: 'vue-cookie-accept-decline-cs-closed-shadow',
      language: 'cs',
      place: 'closed shadow',
      start: mount({
        message: 'Na tomto webu používáme soubory cookie k měření návštěvnosti a cílení reklamy.',
        decline: 'Odmítnout',
        accept: 'Souhlasím',
      }),
    },
    {
      ...page,
      id: 'vue-cookie-accept-decline-pl-foreign-frame',
      language: 'pl',
      place: 'foreign frame',
      start: mount({
        message: 'Chcemy używać plików cookie do celów statystycznych i marketingowych.',
        decline: 'Nie zgadzam się',
        accept: 'Zgadzam się',
      }),
    },
  ],
};

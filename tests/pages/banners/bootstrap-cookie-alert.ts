import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const alert = (text: string, button: string) =>
  `<div class="alert text-center cookiealert" role="alert">${text} <button type="button" class="btn btn-primary btn-sm acceptcookies">${button}</button></div>`;

const page = {
  styles: ['/vendor/bootstrap-cookie-alert/cookiealert.css'],
  scripts: ['/vendor/bootstrap-cookie-alert/cookiealert.js'],
  // The few rules of Bootstrap that the alert leans on.
  css: '.alert { padding: 16px; text-align: center; } .btn { padding: 4px 10px; border: 0; border-radius: 4px; background: #0d6efd; color: #fff; }',
  accept: ['.acceptcookies'],
};

export const library: BannerLibrary = {
  name: 'bootstrap-cookie-alert',
  packages: ['bootstrap-cookie-alert'],
  banner: '.cookiealert.show',
  read: ({ cookies }) => (cookies.get('acceptCookies') === 'true' ? choiceOf([['cookies', true]]) : NO_CHOICE),
  pages: [
    {
      ...page,
      id: 'bootstrap-cookie-alert-en',
      language: 'en',
      markup: alert(
        '<b>Do you like cookies?</b> &#x1F36A; We use cookies to ensure you get the best experience on our website.',
        'I agree',
      ),
    },
  ],
};

CookieConsent.run({
  hideFromBots: false,
  cookie: { name: 'cc_cookie', expiresAfterDays: 182 },
  guiOptions: { consentModal: { layout: 'box wide', position: 'bottom left' } },
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { autoClear: { cookies: [{ name: /^_pk_/ }] } },
  },
  language: {
    default: 'de',
    translations: {
      de: {
        consentModal: {
          title: 'Dürfen wir mitzählen?',
          description:
            'Mit Ihrer Einwilligung zählen wir Besuche auf dieser Website. Dafür speichert Matomo Cookies auf Ihrem Gerät. Ohne Einwilligung geschieht nichts.',
          acceptAllBtn: 'Alle akzeptieren',
          acceptNecessaryBtn: 'Alle ablehnen',
          showPreferencesBtn: 'Einstellungen',
          footer: '<a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutzerklärung</a>',
        },
        preferencesModal: {
          title: 'Cookie-Einstellungen',
          acceptAllBtn: 'Alle akzeptieren',
          acceptNecessaryBtn: 'Alle ablehnen',
          savePreferencesBtn: 'Auswahl speichern',
          closeIconLabel: 'Schließen',
          sections: [
            {
              title: 'Notwendige Cookies',
              description: 'Merken sich Ihre Wahl auf dieser Seite.',
              linkedCategory: 'necessary',
            },
            {
              title: 'Besucherzählung',
              description: 'Matomo, auf unserem eigenen Server. Hilft uns zu sehen, welche Seiten gelesen werden.',
              linkedCategory: 'analytics',
            },
          ],
        },
      },
    },
  },
});

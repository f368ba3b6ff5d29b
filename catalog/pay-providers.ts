/**
 * Those who run consent-or-pay walls for several publishers, by the name they show on them. The source beside each says
 * that it does; a name that is also an everyday word has no place here, since it would be found in any text.
 */
export const PAY_PROVIDERS: readonly string[] = [
  // https://contentpass.net/de/faq: one subscription for all sites that take part
  'contentpass',
  // https://freechoice.club: by Traffective, for its publishers
  'freechoice',
  // https://help.poool.fr/en/articles/5900495-what-is-a-cookie-wall-with-alternative
  'Poool',
];

/** What refusing costs, and who takes the money, as far as a consent-or-pay wall says. */
export type PayWall = { provider?: string; price?: string };

const AMOUNT = String.raw`\d{1,4}(?:[.,  ]\d{1,3})?`;
const CURRENCY = String.raw`(?:€|euros?\b|eur\b|£|gbp\b|\$|usd\b|chf\b|fr\.|kr\.?|sek\b|nok\b|dkk\b|zł|pln\b|kč|czk\b|ft\b|huf\b|lei\b|ron\b)`;
const PRICE = new RegExp(`${AMOUNT}\\s?${CURRENCY}|${CURRENCY}\\s?${AMOUNT}`, 'i');
/** « par mois », “a month”, „pro Monat“: what the price is for stands right behind it. */
const PERIOD =
  /^\s?(?:\/|par|per|pro|a|an|im|al|por|pr\.?|på|na|za|p\.)?\s?(?:mois|an(?:née)?|month|mo|year|monat|jahr|mese|anno|mes|año|maand|jaar|måned|månad|år|miesiąc|rok|semaine|week|woche|jour|day|tag)\b/i;

/**
 * Price and provider on a consent-or-pay wall. The price is quoted as it stands there.
 *
 * @param providers names of those who run such walls for several sites
 */
export function readPayWall(text: string, providers: readonly string[]): PayWall {
  const wall: PayWall = {};
  const found = PRICE.exec(text);
  if (found !== null) {
    const behind = PERIOD.exec(text.slice(found.index + found[0].length));
    wall.price = `${found[0]}${behind?.[0] ?? ''}`.trim();
  }
  const folded = text.toLowerCase();
  const provider = providers.find((name) => folded.includes(name.toLowerCase()));
  if (provider !== undefined) wall.provider = provider;
  return wall;
}

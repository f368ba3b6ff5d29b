import { plainLetters } from '../../core/consent/fold-label.ts';

/**
 * Whether a page links to a privacy or legal notice, and whether it looks like a privacy notice itself. Only suspects,
 * by few stems over many languages: it stands in the script that runs on every page, so it stays small and quick.
 */
export function suspectNotice(
  document: Pick<Document, 'links' | 'title' | 'querySelector'>,
  location: Pick<Location, 'pathname'>,
): { links: boolean; notice: boolean } {
  const links = [...document.links]
    .slice(-MOST_LINKS)
    .some((link) => speaksOfNotice(`${link.textContent.slice(0, 80)} ${link.getAttribute('href')?.slice(0, 200)}`));
  return { links, notice: looksLikeNotice(document, location) };
}

/** Whether a page looks like a privacy notice or a legal notice, by its address, its title and its heading. */
export function looksLikeNotice(
  document: Pick<Document, 'title' | 'querySelector'>,
  location: Pick<Location, 'pathname'>,
): boolean {
  const heading = document.querySelector('h1')?.textContent.slice(0, 120) ?? '';
  return [location.pathname, document.title.slice(0, 120), heading].some(speaksAsNotice);
}

/** The last links of a page are its footer. */
const MOST_LINKS = 400;

/**
 * Stems, without accents: privacy, confidentialité, données personnelles, Datenschutz … in 28 languages; and the two words
 * by which most legal notices go where the law asks for one.
 */
const OPENED =
  /priva(c|tsphare|atsus|tum|tnost)|confidentialit|vie.privee|(donnees|da(ti|te|[td]os)).(a.\w+.)?(person|pessoa)|rgpd|gdpr|datenschutz|integritet|person(data|vern|uvernd)|tietosuoj|zasebnost|sou?krom|osobn(.ch.udaj|ih.podat)|prywatno|danych.osobow|adat(ved|kez)el|gizlilik|kvkk|kisisel.veri|απορρητ|προσωπικων.δ|поверит|лични.данни|конфід|приватн|andmekaitse|isikuandme|asmens.duomen|prote(ccion.de.dat|cao.de.dad)os|gegevensbescherm|mentions.legales|impressum/;
const LEGAL =
  /mentions?.?legales|impressum|imprint|legal.?notice|aviso.?legal|note.?legali|informativa|colofon|nota.?prawna|tietoa.meista|editeur/;

function speaksAsNotice(text: string): boolean {
  return OPENED.test(plainLetters(text));
}

function speaksOfNotice(text: string): boolean {
  const words = plainLetters(text);
  return OPENED.test(words) || LEGAL.test(words);
}

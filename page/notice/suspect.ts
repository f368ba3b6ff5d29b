const PRIVACY =
  /privacy|confidentialit|vie-?privee|donnees-?personnelles|protection-?des-?donnees|datenschutz|privacidad|protecao-de-dados|proteccion-de-datos|riservatezza|prywatnos|privacybeleid|integritet|personvern|tietosuoja|ochrana-osobn|adatvedel|confidentialitate|zasebnost|privatnost|rgpd|gdpr|dsgvo/i;

/** Whether the page itself looks like a privacy notice: its path, or its title, says so. */
export function suspectNotice(page: Document, location: Pick<Location, 'pathname'>): { notice: boolean } {
  const title = page.title.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/\s+/g, '-');
  return { notice: PRIVACY.test(location.pathname) || PRIVACY.test(title) };
}

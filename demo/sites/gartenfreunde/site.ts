import { join } from 'node:path';
import { filesOf, vendor } from '../../web/files.ts';
import { pagesOf } from '../../web/pages.ts';
import { firstOf, html, type Site, type SiteRequest, type SiteResponse, seeOther } from '../../web/site.ts';

const FIELDS = ['vorname', 'nachname', 'geburtsdatum', 'strasse', 'plz', 'ort', 'email', 'telefon', 'iban'] as const;

/** A German allotment association. Consent by vanilla-cookieconsent; Matomo-like cookies when accepted. */
export function gartenfreunde(): Site {
  const render = pagesOf(import.meta.dirname);
  const show = (page: string, title: string, values: Record<string, unknown> = {}, status = 200): SiteResponse =>
    html(render(page, { title, ...values }), status);

  const pages = ({ method, path, form }: SiteRequest): SiteResponse | undefined => {
    if (method === 'POST' && path === '/mitglied-werden') {
      const entered = Object.fromEntries(FIELDS.map((name) => [name, (form.get(name) ?? '').trim()]));
      const valid = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(entered.email ?? '') && /^\d{5}$/.test(entered.plz ?? '');
      return valid
        ? seeOther('/mitglied-werden/danke')
        : show('join', 'Mitglied werden', { entered, error: 'Bitte prüfen Sie E-Mail-Adresse und Postleitzahl.' }, 422);
    }
    switch (path) {
      case '/':
        return show('home', 'Kleingärten am Mühlbach');
      case '/mitglied-werden':
        return show('join', 'Mitglied werden', { entered: {} });
      case '/mitglied-werden/danke':
        return show('thanks', 'Vielen Dank');
      case '/datenschutz':
        return show('privacy', 'Datenschutzerklärung');
      case '/impressum':
        return show('imprint', 'Impressum');
    }
    return undefined;
  };

  return {
    host: 'www.gartenfreunde-beispielstadt.de',
    answer: firstOf(vendor('vanilla-cookieconsent'), filesOf(join(import.meta.dirname, 'public'), '/'), pages, () =>
      show('not-found', 'Seite nicht gefunden', {}, 404),
    ),
  };
}

// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from './find-links.ts';
import { gatherKnowledge } from './knowledge.ts';

const { links: patterns } = gatherKnowledge();
const location = { href: 'https://www.maison.example/boutique?panier=7#haut' };

function found(html: string): Record<string, string> {
  const document = new DOMParser().parseFromString(
    `<base href="https://www.maison.example/boutique">${html}`,
    'text/html',
  );
  return Object.fromEntries(findLinks(document, location, patterns).map(({ kind, url }) => [kind, url]));
}

describe('the links of a page', () => {
  test.each([
    ['fr', 'Politique de confidentialité', 'Mentions légales'],
    ['fr', 'Données personnelles', 'Mentions légales'],
    ['en', 'Privacy Policy', 'Legal notice'],
    ['de', 'Datenschutzerklärung', 'Impressum'],
    ['es', 'Política de privacidad', 'Aviso legal'],
    ['it', 'Informativa sulla privacy', 'Note legali'],
    ['nl', 'Privacyverklaring', 'Colofon'],
    ['pl', 'Polityka prywatności', 'Nota prawna'],
    ['pt', 'Política de Privacidade', 'Aviso legal'],
    ['sv', 'Integritetspolicy', 'Juridisk information'],
    ['da', 'Privatlivspolitik', 'Kolofon'],
    ['fi', 'Tietosuojaseloste', 'Oikeudellinen huomautus'],
    ['cs', 'Ochrana osobních údajů', 'Právní informace'],
    ['sk', 'Ochrana osobných údajov', 'Právne informácie'],
    ['hu', 'Adatvédelmi tájékoztató', 'Impresszum'],
    ['ro', 'Politica de confidențialitate', 'Mențiuni legale'],
    ['bg', 'Политика за поверителност', 'Правна информация'],
    ['el', 'Πολιτική απορρήτου', 'Νομικές πληροφορίες'],
    ['hr', 'Zaštita osobnih podataka', 'Pravne napomene'],
    ['sl', 'Politika zasebnosti', 'Pravno obvestilo'],
    ['et', 'Privaatsuspoliitika', 'Õigusteave'],
    ['lv', 'Privātuma politika', 'Juridiskā informācija'],
    ['lt', 'Privatumo politika', 'Teisinė informacija'],
    ['mt', 'Politika tal-privatezza', 'Avviż legali'],
    ['ga', 'Beartas príobháideachais', 'Fógra dlí'],
    ['no', 'Personvernerklæring', 'Juridisk informasjon'],
    ['is', 'Persónuverndarstefna', 'Lagalegar upplýsingar'],
    ['uk', 'Політика конфіденційності', 'Правова інформація'],
    ['tr', 'Gizlilik Politikası', 'Künye'],
  ])('%s: « %s » and « %s » in the footer', (_language, privacy, legal) => {
    expect(
      found(`<a href="/x">Lampes</a><footer><a href="/a?u=1#s">${privacy}</a><a href="/b">${legal}</a></footer>`),
    ).toEqual({
      'privacy-notice': 'https://www.maison.example/a',
      'legal-notice': 'https://www.maison.example/b',
    });
  });

  test('a link that only its label names is found', () => {
    expect(found('<a href="/p" aria-label="Politique de confidentialité"><svg></svg></a>')).toEqual({
      'privacy-notice': 'https://www.maison.example/p',
    });
  });

  test('the declared link wins over the words', () => {
    expect(found('<link rel="privacy-policy" href="/vrai"><a href="/faux">Confidentialité</a>')['privacy-notice']).toBe(
      'https://www.maison.example/vrai',
    );
  });

  test("the site's own notice wins over another company's", () => {
    const html = `<p>Voir la <a href="https://policies.google.example/privacy">politique de confidentialité</a></p>
      <footer><a href="/confidentialite">Confidentialité</a></footer>`;
    expect(found(html)['privacy-notice']).toBe('https://www.maison.example/confidentialite');
  });

  test("another company's notice alone is none", () => {
    expect(found('<a href="https://autre.example/x">Politique de confidentialité de notre partenaire</a>')).toEqual({});
  });

  test.each([
    ['mailto:vie-privee@maison.example', 'Confidentialité'],
    ['javascript:void(0)', 'Confidentialité'],
    ['https://', 'Confidentialité'],
    ['/lampes', 'Lampes'],
  ])('%s is no link to a notice', (href, text) => {
    expect(found(`<a href="${href}">${text}</a>`)).toEqual({});
  });
});

describe('the pages beside the notices', () => {
  test.each([
    ['fr', 'Exercer mes droits', 'Politique de cookies'],
    ['en', 'Data Subject Request', 'Cookie Policy'],
    ['de', 'Auskunft anfordern', 'Cookie-Richtlinie'],
    ['es', 'Ejercicio de derechos', 'Política de cookies'],
    ['it', 'Esercizio dei diritti', 'Informativa Cookie'],
    ['nl', 'Inzageverzoek', 'Cookieverklaring'],
    ['pl', 'Wniosek o dostęp do danych', 'Pliki cookies'],
    ['pt', 'Exercício de direitos', 'Política de cookies'],
    ['sv', 'Begär registerutdrag', 'Kakor'],
    ['da', 'Indsigtsanmodning', 'Cookiepolitik'],
    ['fi', 'Rekisteröidyn oikeudet', 'Evästekäytäntö'],
    ['cs', 'Žádost o přístup k údajům', 'Zásady cookies'],
    ['sk', 'Žiadosť o prístup k údajom', 'Zásady cookies'],
    ['hu', 'Érintetti kérelem', 'Süti tájékoztató'],
    ['ro', 'Exercitarea drepturilor', 'Politica cookie'],
    ['bg', 'Искане за достъп до лични данни', 'Бисквитки'],
    ['el', 'Άσκηση δικαιωμάτων', 'Πολιτική cookies'],
    ['hr', 'Ostvarivanje prava', 'Kolačići'],
    ['sl', 'Zahteva za dostop do podatkov', 'Piškotki'],
    ['et', 'Taotlus isikuandmete kustutamiseks', 'Küpsised'],
    ['lv', 'Datu subjekta tiesības', 'Sīkdatnes'],
    ['lt', 'Teisių įgyvendinimas', 'Slapukai'],
    ['mt', 'Eżerċita d-drittijiet tiegħek', 'Politika tal-cookies'],
    ['ga', 'Cearta sonraí', 'Fianáin'],
    ['no', 'Be om innsyn', 'Informasjonskapsler'],
    ['is', 'Réttindi þín', 'Vafrakökur'],
    ['uk', 'Запит щодо персональних даних', 'Файли cookie'],
    ['tr', 'KVKK Başvuru Formu', 'Çerezler'],
  ])('%s: « %s » and « %s » in the footer', (_language, rights, cookies) => {
    expect(found(`<footer><a href="/a">${rights}</a><a href="/b">${cookies}</a></footer>`)).toMatchObject({
      'data-rights-form': 'https://www.maison.example/a',
      'cookie-page': 'https://www.maison.example/b',
    });
  });
});

describe('what the page declares for machines', () => {
  test('terms are asked only where there is no legal notice', () => {
    const terms = '<link rel="terms-of-service" href="/cgu">';
    expect(found(terms)['legal-notice']).toBe('https://www.maison.example/cgu');
    expect(found(`${terms}<a href="/x">Mentions légales</a>`)['legal-notice']).toBe('https://www.maison.example/x');
  });

  test.each([
    ['privacyPolicyUrl: "/vie"', '/vie'],
    [String.raw`{"privacy_policy_url":"https:\/\/www.maison.example\/vie"}`, '/vie'],
    ["{'policyUrl' : '/vie?a=1#b'}", '/vie'],
    ['{"policyUrl":"https://partenaire.example/privacy"}', undefined],
    ['policyUrl: "/"', undefined],
    ['const vie = "/vie"', undefined],
  ])('the settings of a consent platform, %s: %s', (code, path) => {
    const url = found(`<script>${code}</script>`)['privacy-notice'];
    expect(url).toBe(path && `https://www.maison.example${path}`);
  });

  test('a footer made of a web component is looked into', () => {
    const document = new DOMParser().parseFromString('<site-footer></site-footer>', 'text/html');
    const shadow = document.querySelector('site-footer')?.attachShadow({ mode: 'open' });
    if (shadow !== undefined) shadow.innerHTML = '<a href="https://www.maison.example/vie">Vie privée</a>';
    expect(findLinks(document, location, patterns)).toMatchObject([{ url: 'https://www.maison.example/vie' }]);
  });
});

describe('a hostile page', () => {
  test('gives only plain http(s) addresses, whatever its links are', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'Confidentialité',
        'href=',
        '"',
        '<a href="',
        'javascript:',
        '//',
        '@',
        '?t=1',
        '#',
        '</footer>',
        'privacy',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const document = new DOMParser().parseFromString(`<footer><a href="${parts.join('')}`, 'text/html');
        for (const { url } of findLinks(document, location, patterns)) expect(url).toMatch(/^https?:\/\/[^@?#\s]+$/);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test.each([
    ['links', '<a href="/vie-privee">Vie privée</a>'.repeat(20_000)],
    ['one long link', `<a href="/x">${'vie '.repeat(100_000)}</a>`],
    ['settings of partners', `<script>${'policyUrl:"https://p.example/x",'.repeat(20_000)}</script>`],
    ['custom elements', '<x-y></x-y>'.repeat(20_000)],
  ])('%s without number take no longer than a page may', (_name, html) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const begun = performance.now();
    findLinks(document, location, patterns);
    // Ten times and more of what a browser takes: this document is slower, and other tests run beside it.
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

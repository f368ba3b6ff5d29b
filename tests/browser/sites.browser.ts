import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../demo/sites.ts';
import { CONSENT_OF_SITES, cookiesOf } from '../../demo/stored-choice.ts';
import { inBrowser } from './in-browser.ts';

// The demo's sites by themselves, without the extension: whether what the other tests judge by can be trusted.
const running = inBrowser({ withoutExtension: true, language: 'fr' });

/** tarteaucitron shows its banner half a second before its buttons do anything; a person has not read it by then. */
const readingTheBanner = () => new Promise((resolve) => setTimeout(resolve, 800));

/** Makes the next visit the first again, in the page. */
function forgetTheVisit() {
  for (const pair of document.cookie.split('; ')) {
    for (const domain of ['', `; domain=${location.hostname}`]) {
      // biome-ignore lint/suspicious/noDocumentCookie: every browser has it
      document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0${domain}`;
    }
  }
  localStorage.clear();
}

describe.each(CONSENT_OF_SITES)('the banner of $library on $host', (site) => {
  const answerBy = async (control: string | undefined) => {
    const page = await running.browser.open(`https://${site.host}/`);
    await page.see(site.banner);
    if (control) {
      await readingTheBanner();
      await page.click(control);
      await page.gone(site.banner);
    }
    // Scripts that were let go have a moment to set what they set.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const cookies = cookiesOf(await page.evaluate(() => document.cookie));
    await page.evaluate(forgetTheVisit);
    await page.close();
    return { choice: site.choice(cookies), measuring: [...cookies.keys()].filter((name) => site.measuring.test(name)) };
  };

  it('is shown on the first visit, with nothing stored and nothing measured', async () => {
    expect(await answerBy(undefined)).toEqual({ choice: 'none', measuring: [] });
  });

  it('stores an acceptance that is pressed by hand, and lets measurement begin', async () => {
    const { choice, measuring } = await answerBy(site.accept);
    expect(choice).toBe('accepted');
    expect(measuring).not.toEqual([]);
  });

  it('stores a refusal that is pressed by hand, and nothing is measured', async () => {
    expect(await answerBy(site.refuse)).toEqual({ choice: 'refused', measuring: [] });
  });
});

describe('the account of the shop', () => {
  it('stands behind a banner that is refused once', async () => {
    const page = await running.browser.open(`https://${HOSTS.shop}/compte/inscription`);
    await page.see('#tarteaucitronAlertBig');
    await readingTheBanner();
    await page.click('#tarteaucitronAllDenied2');
    await page.gone('#tarteaucitronAlertBig');
    await page.goto(`https://${HOSTS.shop}/compte`);
    await page.read('Se connecter');
    await page.close();
  });

  const signUp = async (email: string, password: string) => {
    const page = await running.browser.open(`https://${HOSTS.shop}/compte/inscription`);
    await page.fill('[name=prenom]', 'Éloïse');
    await page.fill('[name=nom]', 'Kerbrat');
    await page.fill('[name=email]', email);
    await page.fill('[name=mot_de_passe]', password);
    await page.fill('[name=adresse]', '3 rue de la Clavurerie');
    await page.fill('[name=code_postal]', '44000');
    await page.fill('[name=ville]', 'Nantes');
    await page.click('[name=cgv]');
    await page.press('Créer mon compte');
    return page;
  };

  it('shows the same form again, with a sentence, when a value is refused', async () => {
    const page = await signUp('eloise@exemple', 'court');
    await page.read('Cette adresse e-mail semble incomplète.');
    await page.read('Le mot de passe doit compter au moins 12 caractères.');
    expect(await page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value))).toContain(
      'Éloïse',
    );
    expect(running.web.requests.filter(({ method }) => method === 'POST').at(-1)?.status).toBe(422);
    await page.close();
  });

  it('is opened when the form is in order', async () => {
    const page = await signUp('eloise.kerbrat@exemple-courriel.fr', 'marée basse 2026');
    await page.read('Bienvenue, Éloïse.');
    expect(await page.url()).toBe(`https://${HOSTS.shop}/compte`);
    await page.close();
  });
});

describe('the poorer sites', () => {
  it.each([
    [HOSTS.withoutNotice, 'Le carnet de recettes'],
    [HOSTS.noticeWithoutAddress, 'Photo-club du canal'],
    [HOSTS.noticeAsPdf, 'Quincaillerie du Port'],
    [HOSTS.loginOnly, 'Connexion'],
  ])('%s is there', async (host, heading) => {
    const page = await running.browser.open(`https://${host}/`);
    expect(await page.text('h1')).toBe(heading);
    await page.close();
  });
});

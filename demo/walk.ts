import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import type { ConsentReceipt } from '../core/consent/receipt.ts';
import type { ControllerFacts, NoticeReading } from '../core/controller/controller.ts';
import type { SentLetter } from '../core/letter/letter.ts';
import { letterText } from '../core/letter/text.ts';
import type { Observation } from '../core/register/observation.ts';
import { eventually, type Surface, type TestBrowser } from '../tests/browser/harness.ts';
import { expectedLastDay } from './expected-last-day.ts';
import { french } from './french.ts';
import { HOSTS } from './sites.ts';
import { CONSENT_OF_SITES, type ConsentOfSite, cookiesOf } from './stored-choice.ts';
import { fromExtension } from './web/record.ts';
import type { LocalWeb } from './web.ts';

/** Who walks: what she types into the shop, and what she tells Habeas. She gave the shop an alias of her address. */
const PERSON = {
  firstName: 'Éloïse',
  lastName: 'Kerbrat',
  email: 'eloise.kerbrat@courriel-exemple.fr',
  alias: 'eloise.marees@courriel-exemple.fr',
  password: 'grande marée de mars',
  street: '3 rue de la Clavurerie',
  postcode: '44000',
  town: 'Nantes',
  phone: '06 00 00 12 34',
};

const SHOP = `https://${HOSTS.shop}`;
const SITE = 'atelier-des-marees-exemple.fr';
const CONTROLLER = {
  name: 'Atelier des Marées SARL',
  address: ['14 quai de la Fosse', '44000 Nantes'],
  rightsEmail: 'donnees@atelier-des-marees-exemple.fr',
};

export type Walk = {
  browser: TestBrowser;
  web: LocalWeb;
  /** Does one step and reports how it ended, in a sentence the step gives; throws on when it throws. */
  step(name: string, act: () => Promise<string>): Promise<void>;
  /** Keeps a thing that the walk made: `letter.eml`, `popup.png`. */
  keep(file: string, content: string | Uint8Array): Promise<void>;
};

/**
 * The main way, walked as a person would with clicks and keys: a banner refused and read back, an account opened, the
 * register, the controller, the letter, the request. Each step throws where it does not hold. The interface is French.
 */
export async function walkTheMainWay({ browser, web, step, keep }: Walk): Promise<void> {
  let shop: Surface;
  let letter: Surface;
  const picture = async (file: string, surface: Surface) => keep(file, await surface.hand.screenshot());

  await step('The welcome page, the profile', async () => {
    const welcome = await browser.opened('/welcome.html');
    await welcome.click('label[lang="fr"]');
    await welcome.read(french('welcome-private'));
    await picture('welcome.png', welcome);
    await welcome.press(french('welcome-start'));
    const profile = await browser.opened('/dashboard.html#/profile');
    await profile.fillIn(french('profile-name'), `${PERSON.firstName} ${PERSON.lastName}`);
    await profile.fillIn(french('profile-email-n', { number: 1 }), PERSON.email);
    await profile.press(french('profile-email-add'));
    await profile.fillIn(french('profile-email-n', { number: 2 }), PERSON.alias);
    await profile.fillIn(french('profile-address'), `${PERSON.street}\n${PERSON.postcode} ${PERSON.town}`);
    await profile.fillIn(french('profile-city'), PERSON.town);
    const identity = await eventually('the profile to be kept', async () =>
      (await browser.database()).identities?.find(({ city }) => city === PERSON.town),
    );
    assert.deepEqual(identity.emails, [PERSON.email, PERSON.alias]);
    await profile.close();
    return 'language chosen, name, two e-mail addresses and postal address typed once';
  });

  for (const site of CONSENT_OF_SITES) {
    await step(`The banner of ${site.library}`, async () => {
      const page = await browser.open(`https://${site.host}/`);
      const receipt = await refused(browser, page, site);
      if (site.host === HOSTS.shop) shop = page;
      else await page.close();
      const labels = receipt.pressed.map(({ label }) => `“${label}”`);
      const by = labels.length ? labels.join(' → ') : 'the library’s own interface';
      return `refused in ${Math.round(receipt.tookMs)} ms by ${by}, read back from ${receipt.after?.name}: ${receipt.refused.join(', ')}`;
    });
  }

  await step('A sign-up that the shop turns down', async () => {
    await shop.show();
    await shop.goto(`${SHOP}/produits/bol-estran`);
    await shop.press('Ajouter au panier');
    await shop.read('Votre panier');
    await shop.press('Créer un compte pour commander');
    await fillSignUp(shop, 'trop court');
    await shop.press('Créer mon compte');
    await shop.read('Le mot de passe doit compter au moins 12 caractères.');
    // Long enough for whatever would be noted of it.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    assert.deepEqual(await observationsOf(browser), []);
    return 'the form came back with a sentence; the register noted nothing';
  });

  await step('A sign-up that is accepted', async () => {
    await shop.fill('[name=mot_de_passe]', PERSON.password);
    await shop.press('Créer mon compte');
    await shop.read(`Bienvenue, ${PERSON.firstName}.`);
    const observation = await eventually('the account in the register', async () =>
      (await observationsOf(browser)).find(({ kind }) => kind === 'account-opened'),
    );
    const given = ['identity', 'email', 'phone', 'postal-address', 'credentials'];
    assert.deepEqual([...observation.categories].sort(), given.sort());
    await noValueIsKept(browser);
    return `account opened, given: ${observation.categories.join(', ')}; no value of a field was kept`;
  });

  await step('The controller, from the privacy notice', async () => {
    await shop.goto(`${SHOP}/`);
    const popup = await browser.popup(shop);
    await popup.until(
      'the controller, or the way to find out',
      (name, find) => [name, find].some((words) => document.body.textContent.includes(words)),
      CONTROLLER.name,
      french('controller-find'),
    );
    if ((await popup.text()).includes(french('controller-find'))) {
      await popup.press(french('controller-find'));
    }
    await popup.read(CONTROLLER.name);
    await popup.read(CONTROLLER.rightsEmail);
    // As a person finds it when the popup opens: from its top.
    await popup.evaluate(() => document.querySelector('.popup-body')?.scrollTo(0, 0));
    await picture('popup.png', popup);
    const facts = await controllerFacts(browser);
    assert.equal(facts.name?.value, CONTROLLER.name);
    assert.deepEqual(facts.address?.value.slice(0, 2), CONTROLLER.address);
    assert.equal(facts.rightsEmail?.value, CONTROLLER.rightsEmail);
    await popup.close();
    await quotesAreLiteral(browser, facts);
    return `${facts.name?.value}, ${facts.address?.value.join(', ')}, ${facts.rightsEmail?.value}, each with its sentence`;
  });

  await step('The request, from the popup', async () => {
    await shop.show();
    const popup = await browser.popup(shop);
    await popup.press(french('popup-ask'));
    await popup.read(french('popup-confirm-by-email', { email: CONTROLLER.rightsEmail }));
    await picture('popup-confirm.png', popup);
    await popup.press(french('popup-confirm-go'));
    letter = await browser.opened('/dashboard.html#/letters/');
    await letter.read(french('letter-title', { name: CONTROLLER.name }));
    return `addressee confirmed: ${CONTROLLER.name}, ${CONTROLLER.rightsEmail}`;
  });

  await step('The letter', async () => {
    await letter.press(PERSON.alias);
    await letter.until(
      'a letter that names the account',
      (alias) => document.querySelector('article.paper')?.textContent.includes(alias),
      PERSON.alias,
    );
    const paper = await letter.text('article.paper');
    const lines = [`${PERSON.firstName} ${PERSON.lastName}`, PERSON.alias, CONTROLLER.name, ...CONTROLLER.address];
    for (const line of [...lines, 'article 15']) assert.ok(paper.includes(line), `the letter lacks “${line}”`);
    assert.equal(await letter.evaluate(() => document.querySelector('article.paper')?.getAttribute('lang')), 'fr');
    await picture('letter.png', letter);
    return `${paper.length} characters in French, naming ${PERSON.alias}`;
  });

  await step('The letter as a mail', async () => {
    await letter.press(french('send-eml'));
    const eml = await readFile(await browser.downloaded(/\.eml$/));
    const mail = await PostalMime.parse(eml);
    assert.deepEqual(
      mail.to?.map(({ address }) => address),
      [CONTROLLER.rightsEmail],
    );
    assert.ok(mail.subject);
    assert.ok(mail.text?.includes(PERSON.alias));
    await keep('letter.eml', eml);
    return `“${mail.subject}”, to ${CONTROLLER.rightsEmail}`;
  });

  await step('The letter as a PDF', async () => {
    await letter.press(french('send-pdf'));
    const pdf = await readFile(await browser.downloaded(/\.pdf$/));
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    await keep('letter.pdf', pdf);
    return `${Math.round(pdf.length / 1024)} kB`;
  });

  await step('The letter marked as sent', async () => {
    const today = await localToday(letter);
    await letter.choose('details[open] select', 'email');
    await letter.press(french('sent-yes'));
    await letter.read(french('request-last-day'));
    assert.match(await letter.url(), /#\/requests\//);
    const shown = await letter.evaluate(() => document.querySelector('.last-day time')?.getAttribute('datetime'));
    assert.equal(shown, expectedLastDay(today));
    const sent = (await browser.database()).letters?.[0] as SentLetter | undefined;
    assert.ok(sent, 'the letter that was sent is kept');
    await keep('letter.txt', letterText(sent.letter));
    await picture('request.png', letter);
    return `sent on ${today}, an answer is due by ${shown}`;
  });

  await step('The dashboard and the register', async () => {
    const dashboard = await browser.extensionPage('dashboard.html');
    await dashboard.read(CONTROLLER.name);
    await dashboard.read(french('request-due', { day: '' }));
    await picture('dashboard.png', dashboard);
    await dashboard.goto(`${browser.origin}/dashboard.html#/register`);
    await dashboard.read(SITE);
    await dashboard.read(french('outcome-refused'));
    await picture('register.png', dashboard);
    await dashboard.close();
    return `${SITE} stands in the register, its request in the list of what is to come`;
  });

  await step('What went over the network', async () => {
    const own = web.requests.filter(fromExtension);
    const elsewhere = own.filter(({ host }) => host !== HOSTS.shop);
    assert.deepEqual(elsewhere, [], 'the extension asked a host that nobody clicked for');
    const pages = new Set(own.map(({ path }) => path));
    for (const path of pages) assert.match(path, /^\/(politique-de-confidentialite|mentions-legales)$/);
    assert.deepEqual(await browser.errors(), []);
    return `${own.length} requests by the extension${pages.size ? ` (${[...pages].join(', ')}, on the click)` : ''}; no error`;
  });
}

/** Waits for the receipt, and judges the refusal by the site's cookies, not by what the extension says of it. */
async function refused(browser: TestBrowser, page: Surface, site: ConsentOfSite): Promise<ConsentReceipt> {
  const receipt = (await eventually(`a receipt for ${site.host}`, async () =>
    (await browser.database()).receipts?.find(({ host }) => host === site.host),
  )) as ConsentReceipt;
  const cookies = cookiesOf(await page.evaluate(() => document.cookie));
  assert.equal(site.choice(cookies), 'refused');
  assert.deepEqual(
    [...cookies.keys()].filter((name) => site.measuring.test(name)),
    [],
  );
  await page.gone(site.banner);
  assert.equal(receipt.outcome, 'refused');
  return receipt;
}

async function fillSignUp(page: Surface, password: string): Promise<void> {
  await page.fill('[name=prenom]', PERSON.firstName);
  await page.fill('[name=nom]', PERSON.lastName);
  await page.fill('[name=email]', PERSON.alias);
  await page.fill('[name=mot_de_passe]', password);
  await page.fill('[name=adresse]', PERSON.street);
  await page.fill('[name=code_postal]', PERSON.postcode);
  await page.fill('[name=ville]', PERSON.town);
  await page.fill('[name=telephone]', PERSON.phone);
  await page.click('[name=cgv]');
}

async function observationsOf(browser: TestBrowser): Promise<Observation[]> {
  const { observations = [] } = await browser.database();
  return (observations as Observation[]).filter(({ site }) => site === SITE);
}

/** Nothing that was typed into the shop stands anywhere but in the profile, where it was typed too. */
async function noValueIsKept(browser: TestBrowser): Promise<void> {
  const { identities: _, ...tables } = await browser.database();
  const kept = JSON.stringify(tables);
  for (const value of [PERSON.password, PERSON.alias, PERSON.street, PERSON.phone, PERSON.lastName]) {
    assert.ok(!kept.includes(value), `“${value}” was kept`);
  }
}

async function controllerFacts(browser: TestBrowser): Promise<ControllerFacts> {
  const { readings = [] } = await browser.database();
  const notice = (readings as NoticeReading[]).find(({ site, kind }) => site === SITE && kind === 'privacy-notice');
  assert.ok(notice, 'the privacy notice was read');
  return notice.facts;
}

/** Each value comes with words that stand on the page it names. */
async function quotesAreLiteral(browser: TestBrowser, facts: ControllerFacts): Promise<void> {
  for (const fact of Object.values(facts)) {
    const page = await browser.open(fact.source);
    const words = (await page.evaluate(() => document.body.textContent)).replace(/\s+/g, ' ');
    assert.ok(words.includes(fact.quote.replace(/\s+/g, ' ')), `“${fact.quote}” does not stand on ${fact.source}`);
    await page.close();
  }
}

function localToday(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
  });
}

import { describe, expect, it } from 'vitest';
import { french } from '../../demo/french.ts';
import { HOSTS } from '../../demo/sites.ts';
import { eventually } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const running = inBrowser({ language: 'fr' });

describe('what a site does not give', () => {
  it.each([
    ['no link to a notice', HOSTS.withoutNotice, 'notice-no-link'],
    ['a notice that names nobody', HOSTS.noticeWithoutAddress, 'notice-no-controller'],
    ['a page with a login and nothing else', HOSTS.loginOnly, 'notice-no-link'],
  ])('%s is said in a sentence, with what to do', async (_name, host, sentence) => {
    const page = await running.browser.open(`https://${host}/`);
    const popup = await running.browser.popup(page);
    await popup.press(french('controller-find'));
    await popup.read(french(sentence));
    await popup.read(french('controller-fill'));
    await popup.close();
    await page.close();
    expect(await running.browser.errors()).toEqual([]);
  });
});

describe('a letter begun with nothing known', () => {
  it('says what is missing, where to fill it in, and loses nothing on the way', async () => {
    const { browser } = running;
    const page = await browser.open(`https://${HOSTS.withoutNotice}/`);
    const popup = await browser.popup(page);
    await popup.press(french('popup-ask'));
    await popup.read(french('popup-confirm-no-name'));
    await popup.read(french('popup-confirm-nowhere'));
    await popup.press(french('popup-confirm-go'));

    const letter = await browser.opened('/dashboard.html#/letters/');
    for (const missing of ['missing-identity', 'missing-controller-name', 'missing-controller-address']) {
      await letter.read(french(missing));
    }
    await letter.fillIn(french('letter-customer-number'), 'C-4711');
    await eventually('the draft to be kept', async () =>
      (await browser.database()).drafts?.find(({ customerNumber }) => customerNumber === 'C-4711'),
    );
    await letter.press(french('letter-fix-profile'));
    await letter.fillIn(french('profile-name'), 'Éloïse Kerbrat');
    await eventually('the profile to be kept', async () =>
      (await browser.database()).identities?.find(({ name }) => name === 'Éloïse Kerbrat'),
    );
    const drafts = (await browser.database()).drafts;
    expect(drafts).toHaveLength(1);
    expect(drafts?.[0]?.customerNumber).toBe('C-4711');
    expect(await browser.errors()).toEqual([]);
  });
});

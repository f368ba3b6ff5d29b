import { describe, expect, inject, it } from 'vitest';
import { habeasArm } from '../../bench/banners/arms.ts';
import { openingOf } from '../../bench/banners/banner-site.ts';
import { allPages, bundlesOf } from '../../bench/banners/libraries.ts';
import { measure } from '../../bench/banners/measure.ts';
import { Reports } from '../../bench/banners/record.ts';
import { inBrowser } from './in-browser.ts';

/** A dozen of the pages that `npm run bench:banners` measures: each way to refuse, each place a banner may stand in. */
const CHOSEN = [
  'bootstrap-cookie-alert-en',
  'canonical-cookie-policy-en-no-refusal',
  'iabtcf-de-no-refusal',
  'iabtcf-fr-link',
  'jquery-cookiebar-en-reload',
  'klaro-es-foreign-frame',
  'klaro-nl-no-refusal',
  'orejime-fr-dsfr',
  'smallest-cookie-banner-da-frame',
  'tarteaucitron-cs-navigation',
  'vanilla-cookieconsent-de-no-refusal',
  'vanilla-cookieconsent-pl-closed-shadow',
];

/** How long a banner may take, and how long one that offers no refusal is watched. */
const PATIENCE_MS = 5_000;

const pages = (await allPages()).filter(({ page }) => CHOSEN.includes(page.id));
const reports = new Reports();
const bundles = await bundlesOf(pages);
const opened = pages.map((configured) => ({
  configured,
  opening: openingOf(configured.library, configured.page, '', { bundles, tell: reports.tell }),
}));
const running = inBrowser({ sites: opened.flatMap(({ opening }) => opening.sites) });

describe(`what consent libraries store in ${inject('browser')}`, () => {
  it('is asked of every page chosen', () => {
    expect(pages.map(({ page }) => page.id).sort()).toEqual(CHOSEN);
  });

  it.each(opened.map((each) => [each.configured.page.id, each] as const))('%s', async (_, { configured, opening }) => {
    const row = await measure(habeasArm(running.browser), configured, opening, reports, PATIENCE_MS);
    expect(row.acceptedOnTheWay).toBe(false);
    expect(row).toMatchObject(
      row.offersRefusal
        ? { laidOut: true, stored: 'refused', told: 'refused', granted: [] }
        : { laidOut: true, stored: 'none', told: 'nothing-to-refuse', pressed: [] },
    );
  });
});

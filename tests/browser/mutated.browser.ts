import { describe, expect, inject, it } from 'vitest';
import { habeasArm } from '../../bench/banners/arms.ts';
import type { BannerPage } from '../../bench/banners/banner-page.ts';
import { openingOf } from '../../bench/banners/banner-site.ts';
import { allPages, bundlesOf } from '../../bench/banners/libraries.ts';
import { measure } from '../../bench/banners/measure.ts';
import { Reports } from '../../bench/banners/record.ts';
import { inBrowser } from './in-browser.ts';

/**
 * Pages of real consent libraries whose banners are mutated at random as they are drawn: controls are called by what must
 * never be pressed, lose their roles and names, go missing, come twice. Whatever is pressed then, it is nothing that
 * accepts, acknowledges or costs money by any of its names, and no acceptance is stored.
 */
const NEVER = [
  'Accept all',
  'Tout accepter',
  'OK',
  'Verstanden',
  'Alle akzeptieren',
  'Reject and subscribe',
  'Acepto',
  'Got it',
];
const LIBRARIES = 8;
/** Printed with a failure, so that it can be run again. */
const SEED = Number(process.env.HABEAS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const PATIENCE_MS = 2_500;

/** Runs in the page before the library and stands alone. */
function mutate(seed: number, never: readonly string[]): void {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const done = new WeakSet<Element>();
  const mutateOne = (control: HTMLElement) => {
    if (done.has(control) || control.closest('header, main, footer') !== null) return;
    done.add(control);
    const name = never[Math.floor(random() * never.length)] ?? '';
    const change = random();
    if (change < 0.35) control.textContent = name;
    else if (change < 0.5) control.setAttribute('aria-label', name);
    else if (change < 0.6) control.setAttribute('title', name);
    else if (change < 0.7) control.removeAttribute('role');
    else if (change < 0.78) control.hidden = true;
    else if (change < 0.88) {
      const twin = control.cloneNode(true) as HTMLElement;
      done.add(twin);
      control.after(twin);
    }
  };
  new MutationObserver(() => {
    for (const control of document.querySelectorAll<HTMLElement>('button, a[href="#"], [role="button"]'))
      mutateOne(control);
  }).observe(document, { childList: true, subtree: true });
}

const pages = (await allPages()).filter(({ page }) => page.place === undefined && page.reloads !== true);
const byLibrary = [...Map.groupBy(pages, ({ library }) => library.name).values()];
const chosen = byLibrary
  .flatMap((those, at) => those[(SEED + at) % those.length] ?? [])
  .toSorted((a, b) => turn(a.page) - turn(b.page));
const reports = new Reports();
const bundles = await bundlesOf(chosen);
const opened = chosen.slice(0, LIBRARIES).map(({ library, page }, at) => {
  const script = `<script>(${mutate.toString()})(${SEED + at}, ${JSON.stringify(NEVER)}); document.currentScript.remove();</script>`;
  const mutated = { library, page: { ...page, markup: script + (page.markup ?? '') } };
  return { configured: mutated, opening: openingOf(library, mutated.page, '-m', { bundles, tell: reports.tell }) };
});
const running = inBrowser({ sites: opened.flatMap(({ opening }) => opening.sites) });

describe(`banners mutated by seed ${SEED} in ${inject('browser')}`, () => {
  it.each(opened.map((each) => [each.configured.page.id, each] as const))('%s', async (_, { configured, opening }) => {
    const row = await measure(habeasArm(running.browser), configured, opening, reports, PATIENCE_MS);
    expect(row.pressed.filter((label) => NEVER.includes(label))).toEqual([]);
    expect([row.stored, row.acceptedOnTheWay]).not.toContain('accepted');
    expect(row.acceptedOnTheWay).toBe(false);
    if (row.told === 'refused') expect(row.stored).toBe('refused');
  });
});

function turn({ id }: BannerPage): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0) + SEED) & 0xffff, 7);
}

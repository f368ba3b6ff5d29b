/**
 * Renders the toolbar's icons into public/icon/ with a headless Chromium (`CHROME_PATH`, else `chromium`). Run by hand
 * when the mark changes: `node scripts/make-icons.ts`. States differ by shape first, then by colour.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const STATE_SIZES = [16, 32];

const LETTER = 'M10 8h3.6v5.8h4.8V8H22v16h-3.6v-6.8h-4.8V24H10z';

/** The mark, and what each state makes of it. */
const PICTURES = {
  // On: the full seal.
  on: `<circle cx="16" cy="16" r="15" fill="#0e5a5c"/><path d="${LETTER}" fill="#fff"/>`,
  // Something was refused here, and read back: the seal with a tick.
  done: `<circle cx="16" cy="16" r="15" fill="#0e5a5c"/><path d="${LETTER}" fill="#fff" transform="translate(-3 -3) scale(.95)"/>
    <circle cx="24" cy="24" r="8" fill="#fff"/><path d="M19.5 24.2l3.2 3.2 6-6.6" fill="none" stroke="#1c6434" stroke-width="3"/>`,
  // Off on this site: an empty ring, struck through.
  off: `<circle cx="16" cy="16" r="13.5" fill="#fff" stroke="#545c65" stroke-width="3"/><path d="${LETTER}" fill="#545c65"/>
    <path d="M4 28L28 4" stroke="#fff" stroke-width="6"/><path d="M4 28L28 4" stroke="#545c65" stroke-width="3"/>`,
  // No access: a broken, grey square.
  'no-access': `<rect x="2.5" y="2.5" width="27" height="27" rx="5" fill="#e4e4e2" stroke="#6b7177" stroke-width="3" stroke-dasharray="5 3.2"/>
    <path d="${LETTER}" fill="#6b7177"/>`,
  // Your turn: the seal with a triangle.
  'needs-you': `<circle cx="16" cy="16" r="15" fill="#0e5a5c"/><path d="${LETTER}" fill="#fff" transform="translate(-3 -3) scale(.95)"/>
    <path d="M22.5 14L32 32H13z" fill="#fff"/><path d="M22.5 17.5L29.8 30.6H15.2z" fill="#b45309"/>
    <path d="M22.5 21.5v4.4M22.5 27.2v1.9" stroke="#fff" stroke-width="2"/>`,
} as const;

const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const [state, picture] of Object.entries(PICTURES)) {
    const sizes = state === 'on' ? SIZES : STATE_SIZES;
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" style="display:block">${picture}</svg>`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(state === 'on' ? `${size}.png` : `${state}-${size}.png`, folder), png);
    }
  }
  await writeFile(
    new URL('habeas.svg', folder),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${PICTURES.on}</svg>\n`,
  );
} finally {
  await browser.close();
}

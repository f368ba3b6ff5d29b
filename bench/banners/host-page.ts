import type { BannerLibrary, BannerPage } from './banner-page.ts';
import { HOST_TEXT } from './host-text.ts';
import { REPORTS_TO, watchPage } from './watch-page.ts';

/** Milliseconds after which a late banner comes, and after which a page leaves for the next without loading. */
const LATE_MS = 3_000;
const NAVIGATES_AFTER_MS = 700;

const FRAMED = ['frame', 'sister frame', 'foreign frame'];

export function isFramed({ place }: BannerPage): boolean {
  return place !== undefined && FRAMED.includes(place);
}

/** The page a person opens. `run` names one opening of it, `frameAddress` is where the banner's frame stands, if it has one. */
export function hostPage(library: BannerLibrary, page: BannerPage, run: string, frameAddress: string): string {
  const { name, nav, title, text, privacy } = HOST_TEXT[page.language];
  const body = `<header><strong>${name}</strong><nav>${nav.map((each) => `<a href="#">${each}</a>`).join('')}</nav></header>
<main id="content"><h1>${title}</h1>${text.map((each) => `<p>${each}</p>`).join('')}<hr>${text.map((each) => `<p>${each}</p>`).join('')}</main>
<footer><a href="/privacy">${privacy}</a></footer>`;
  return isFramed(page)
    ? documentOf(page, watcher(library, page, run), body + frameHolder(frameAddress))
    : documentOf(page, watcher(library, page, run), body + bannerParts(page));
}

/** The document of the banner's frame: nothing but the banner. It tells its parent when nothing of it is left to see. */
export function framePage(library: BannerLibrary, page: BannerPage, run: string): string {
  return documentOf(
    page,
    watcher(library, page, run),
    `<style>html, body { background: transparent !important; }</style>${bannerParts(page)}
<script>
let seen = false;
setInterval(() => {
  const visible = [...document.querySelectorAll('body, body *')].some((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && each.getBoundingClientRect().height > 20 && each !== document.body && !/^(SCRIPT|STYLE|LINK)$/.test(each.tagName));
  if (seen && !visible) parent.postMessage({ frame: 'empty' }, '*');
  seen ||= visible;
}, 150);
</script>`,
  );
}

function documentOf(page: BannerPage, head: string, body: string): string {
  // Custom properties of a document's root are handed down into its shadow roots, so sheets stand in both.
  const { styles = [] } = page;
  return `<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${HOST_TEXT[page.language].title}</title>
${head}
<style>${SITE_CSS}${page.css ?? ''}</style>
${styles.map((each) => `<link rel="stylesheet" href="${each}">`).join('\n')}
</head><body>
${body}
</body></html>`;
}

function watcher(library: BannerLibrary, page: BannerPage, run: string): string {
  const given = { run, banner: page.banner ?? library.banner, to: REPORTS_TO };
  return `<script>(${watchPage.toString()})(${JSON.stringify(given)}); document.currentScript.remove();</script>`;
}

/** The iframe over the whole window, taken away when it is empty. */
function frameHolder(address: string): string {
  return `<iframe src="${address}" title="" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:2147483000"></iframe>
<script>addEventListener('message', ({ data }) => { if (data?.frame === 'empty') document.querySelector('iframe')?.remove(); });</script>`;
}

/** Mark-up, scripts and the site's own start, as the placement wants them. */
function bannerParts(page: BannerPage): string {
  const { place = 'document', markup = '', scripts = [], start = '' } = page;
  const begin = `function load(src) {
  return new Promise((loaded) => {
    const script = document.createElement('script');
    script.onload = loaded;
    if (src.endsWith('.esm.js')) script.type = 'module';
    script.src = src;
    document.head.append(script);
  });
}
function begin(home) {
  const moveHome = (selector) => {
    const take = setInterval(() => {
      const found = document.querySelector(selector);
      if (!found) return;
      home.append(found);
      clearInterval(take);
    }, 5);
  };
  ${start}
}`;
  if (place === 'late' || place === 'navigation') {
    return `<script>
${begin}
async function bring() {
  document.body.insertAdjacentHTML('beforeend', ${forScript(markup)});
  for (const src of ${JSON.stringify(scripts)}) await load(src);
  begin(document.body);
}
${
  place === 'late'
    ? `setTimeout(bring, ${LATE_MS});`
    : `setTimeout(() => {
  history.pushState({}, '', '/next');
  const content = document.getElementById('content');
  content.innerHTML = content.innerHTML.replace('<hr>', '');
  document.querySelector('h1').textContent += ' (2)';
  setTimeout(bring, 250);
}, ${NAVIGATES_AFTER_MS});`
}
</script>`;
  }
  const tags = scripts
    .map((src) => `<script${src.endsWith('.esm.js') ? ' type="module"' : ''} src="${src}"></script>`)
    .join('\n');
  const inShadow = place === 'open shadow' || place === 'closed shadow';
  const home = inShadow
    ? `(() => {
  const host = document.createElement('div');
  host.className = 'overlay-root';
  document.body.append(host);
  const root = host.attachShadow({ mode: '${place === 'open shadow' ? 'open' : 'closed'}' });
  for (const href of ${JSON.stringify(page.styles ?? [])}) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    root.append(link);
  }
  const css = document.createElement('style');
  css.textContent = ${forScript(page.css ?? '')};
  const box = document.createElement('div');
  box.innerHTML = ${forScript(markup)};
  root.append(css, box);
  return box;
})()`
    : 'document.body';
  // A module script runs after the document; so does the start that needs it.
  const type = tags.includes('type="module"') ? ' type="module"' : '';
  return `${inShadow ? '' : markup}${tags}<script${type}>${begin}
begin(${home});</script>`;
}

/** A text as it may stand inside a script element. */
function forScript(text: string): string {
  return JSON.stringify(text).replaceAll('</', '<\\/');
}

const SITE_CSS = `
body { margin: 0; font: 17px/1.6 Georgia, serif; color: #23302b; background: #fbfaf6; }
header { display: flex; justify-content: space-between; padding: 18px 40px; border-bottom: 1px solid #d9d4c5; background: #fff; }
header nav a { margin-left: 24px; color: #2f6b57; text-decoration: none; }
main { max-width: 680px; margin: 40px auto 400px; padding: 0 20px; } main h1 { font-size: 34px; line-height: 1.2; }
footer { padding: 30px 40px; border-top: 1px solid #d9d4c5; font-size: 14px; } footer a { color: #2f6b57; }
`;

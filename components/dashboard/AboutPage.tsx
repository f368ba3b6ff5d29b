import type { Problem } from '../../storage/database.ts';
import { useInterface } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Page } from './Page.tsx';

/** Works of others that ship in the package, with their licences. */
const WORKS = [
  '@duckduckgo/autoconsent (MPL-2.0)',
  '@iabtechlabtcf/core (Apache-2.0)',
  'Dexie.js (Apache-2.0)',
  'Fluent (Apache-2.0)',
  'Handlebars (MIT)',
  'Noto Serif (OFL-1.1)',
  'PDFKit (MIT)',
  'Preact (MIT)',
  'third-party-web (MIT)',
  'tldts (MIT)',
  'Valibot (MIT)',
  'webextension-polyfill (MPL-2.0)',
];

export function AboutPage() {
  const { text, list } = useInterface();
  const { version } = useServices();
  return (
    <Page title={text('about-title')} intro={text('about-version', { version })} narrow>
      <section class="card">
        <h2>{text('about-zero')}</h2>
        <p>{text('about-zero-text')}</p>
        <p class="quiet">{text('about-advice')}</p>
      </section>
      <section class="card">
        <h2>{text('about-licences')}</h2>
        <p>{text('about-licence-own')}</p>
        <p>{text('about-licence-others', { works: list(WORKS) })}</p>
      </section>
      <Problems />
    </Page>
  );
}

function Problems() {
  const { text, dayOf, timeOf } = useInterface();
  const { database, copy } = useServices();
  const say = useSnackbar();
  const problems = useLiveQuery(() => database.problems.reverse().toArray(), [database]);
  const copyAll = async () => {
    try {
      await copy((problems ?? []).map(lineOf).join('\n'));
      say(text('copied'));
    } catch {
      say(text('copy-failed'));
    }
  };
  return (
    <section class="card">
      <h2>{text('about-problems')}</h2>
      {problems === undefined || problems.length === 0 ? (
        <p>{text('about-problems-none')}</p>
      ) : (
        <>
          <p>{text('about-problems-text')}</p>
          <ul class="stack tight">
            {problems.map((problem) => (
              <li key={problem.id}>
                <span class="quiet">{text('receipt-when', { day: dayOf(problem.at), time: timeOf(problem.at) })}</span>
                <br />
                <code>
                  {problem.where}: {problem.message}
                </code>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" onClick={copyAll}>
              {text('about-problems-copy')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function lineOf({ at, where, message }: Problem): string {
  return `${at} ${where}: ${message}`;
}

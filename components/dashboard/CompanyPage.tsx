import type { DirectoryRecord } from '../../core/directory/record.ts';
import { LETTER_LANGUAGES } from '../../core/letter/letter.ts';
import { Doubts } from '../directory/Doubts.tsx';
import { RecordText } from '../directory/RecordText.tsx';
import { readCompany } from '../directory/read-company.ts';
import { siteForRecord } from '../directory/site-for-record.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useServices } from '../services.tsx';
import { useLetterRequest } from '../use-letter-request.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { RequestItem } from './RequestItem.tsx';

/** One controller of the directory: how to reach it, the person's own sites and requests with it, and where that is from. */
export function CompanyPage({ slug }: { slug: string }) {
  const { text, day, list } = useInterface();
  const services = useServices();
  const { database } = services;
  const today = useToday();
  const view = useLiveQuery(() => readCompany(database, slug, today), [database, slug, today]);
  const { start, failed } = useLetterRequest((id) => {
    location.hash = `#/letters/${id}`;
  });
  if (view === undefined) return null;
  if (view.record === undefined) return <NotFound />;
  const { record, sites, requests } = view;
  const write = async () => {
    const site = await siteForRecord(services, record, sites);
    const noticeLanguage = LETTER_LANGUAGES.find((known) => known === record.requestLanguage);
    await start(site, { controller: {}, noticeLanguage });
  };
  return (
    <Page title={record.name} intro={record.categories.length > 0 ? list(categoriesOf(record, text)) : undefined}>
      <div class="columns">
        <div class="stack">
          <section class="card">
            <h2>{text('company-reach')}</h2>
            <RecordText record={record} />
            <p>
              <button type="button" class="primary" onClick={write}>
                {text('company-write')}
              </button>
            </p>
            {failed && <p class="note bad">{text('popup-start-failed')}</p>}
          </section>
          <section class="card">
            <h2>{text('company-age')}</h2>
            <p>
              {text(`directory-quality-${record.quality}`)}{' '}
              {record.datedAt === undefined
                ? text('company-undated')
                : text('company-dated', { day: day(record.datedAt) })}
            </p>
            <p class="row">
              <Doubts record={record} />
            </p>
            <h3>{text('company-sources')}</h3>
            <ul>
              {record.sources.map((source) => (
                <li key={source}>
                  <SafeLink address={source}>{source}</SafeLink>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div class="stack">
          <section class="card">
            <h2>{text('company-sites')}</h2>
            {sites.length === 0 && <p>{text('company-sites-none')}</p>}
            <ul>
              {sites.map((site) => (
                <li key={site}>
                  <a href={`#/register/${encodeURIComponent(site)}`}>
                    <bdi>{site}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <section class="card">
            <h2>{text('site-requests-title')}</h2>
            {requests.length === 0 && <p>{text('company-requests-none')}</p>}
            <ul class="due-list">
              {requests.map((request) => (
                <RequestItem key={request.request.id} view={request} />
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Page>
  );
}

function categoriesOf({ categories }: DirectoryRecord, text: ReturnType<typeof useInterface>['text']): string[] {
  return categories.map((each) => text(`directory-category-${each.replaceAll(' ', '-')}`));
}

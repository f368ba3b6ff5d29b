import type { Site } from '../../core/ids.ts';
import type { Observation } from '../../core/register/observation.ts';
import { eraseSite } from '../../flows/erase-site.ts';
import { restoreSite } from '../../flows/restore-site.ts';
import { setSitePreference } from '../../flows/set-site-preference.ts';
import { AuditPart } from '../audit/AuditPart.tsx';
import { AuthorityPart } from '../controller/AuthorityPart.tsx';
import { ControllerCard } from '../controller/ControllerCard.tsx';
import { DirectoryOffers } from '../controller/DirectoryOffers.tsx';
import { NoticeItems } from '../controller/NoticeItems.tsx';
import { NoticePart } from '../controller/NoticePart.tsx';
import { useInterface } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { readSite } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLetterRequest } from '../use-letter-request.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { Page } from './Page.tsx';
import { RequestItem } from './RequestItem.tsx';
import { SiteReceipts } from './SiteReceipts.tsx';

/** Everything known of one site: evidence, refusals, controller, requests. */
export function SitePage({ site }: { site: Site }) {
  const { text } = useInterface();
  const { database, now } = useServices();
  const say = useSnackbar();
  const today = useToday();
  const view = useLiveQuery(() => readSite(database, site, today), [database, site, today]);
  const { start, failed } = useLetterRequest((id) => {
    location.hash = `#/letters/${id}`;
  });
  if (view === undefined) return null;
  const preference = view.preference === 'off' || view.preference === 'ask' ? view.preference : 'on';
  const erase = async () => {
    const id = await eraseSite(database, site, now());
    location.hash = '#/register';
    if (id !== undefined) say(text('site-erased', { site }), () => restoreSite(database, id));
  };
  return (
    <Page title={site} intro={view.entry === undefined ? text('site-unknown', { site }) : undefined}>
      <div class="columns">
        <div class="stack">
          <section class="card">
            <h2>{text('site-evidence-title')}</h2>
            {view.entry === undefined || view.entry.observations.length === 0 ? (
              <p>{text('site-evidence-none')}</p>
            ) : (
              <>
                <ul class="timeline">
                  {view.entry.observations.map((observation) => (
                    <Evidence key={observation.id} observation={observation} />
                  ))}
                </ul>
                <p class="quiet">{text('site-evidence-note')}</p>
              </>
            )}
          </section>
          <section class="card">
            <h2>{text('controller-title')}</h2>
            <ControllerCard site={site} controller={view.controller} />
            <NoticePart site={site} />
            <DirectoryOffers site={site} resolution={view.resolution} />
            <AuthorityPart controller={view.controller} />
          </section>
          {view.checklist && (
            <section class="card">
              <h2>{text('items-title')}</h2>
              <NoticeItems checklist={view.checklist} />
            </section>
          )}
          <section class="card">
            <h2>{text('site-requests-title')}</h2>
            {view.requests.length === 0 ? (
              <p>{text('site-requests-none')}</p>
            ) : (
              <ul class="due-list">
                {view.requests.map((request) => (
                  <RequestItem key={request.request.id} view={request} />
                ))}
              </ul>
            )}
            <p>
              <button type="button" class="primary" onClick={() => start(site, view)}>
                {text('site-ask')}
              </button>
            </p>
            {failed && <p class="note bad">{text('popup-start-failed')}</p>}
          </section>
        </div>
        <div class="stack">
          <section class="card">
            <h2>{text('site-receipts-title')}</h2>
            <SiteReceipts site={site} receipts={view.receipts} />
            <p class="row">
              {text(`site-preference-${preference}`)}
              <button
                type="button"
                onClick={() => setSitePreference(database, site, preference === 'on' ? 'off' : undefined)}
              >
                {text(preference === 'on' ? 'site-preference-on-action' : 'site-preference-off-action')}
              </button>
            </p>
          </section>
        </div>
      </div>
      <AuditPart site={site} receipts={view.receipts} />
      {view.entry && (
        <div class="row">
          <button type="button" onClick={erase}>
            {text('site-erase')}
          </button>
          <span class="quiet">{text('site-erase-text')}</span>
        </div>
      )}
    </Page>
  );
}

/** « 19 mars 2026, compte créé : e-mail, nom et adresse postale » */
function Evidence({ observation }: { observation: Observation }) {
  const { text, list, dayOf } = useInterface();
  const { first, last, count, kind, categories, host } = observation;
  const values = { day: dayOf(first), what: text(`observation-${kind}`) };
  return (
    <li>
      {categories.length === 0
        ? text('site-evidence-no-category', values)
        : text('site-evidence', {
            ...values,
            categories: list(categories.map((category) => text(`category-${category}`))),
          })}
      <br />
      <span class="quiet">
        <bdi>{host}</bdi>
        {count > 1 && <> · {text('site-evidence-count', { count, last: dayOf(last) })}</>}
      </span>
    </li>
  );
}

import type { NoticeLink } from '../../core/controller/controller.ts';
import type { Site } from '../../core/ids.ts';
import { useText } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Disagreements } from './Disagreements.tsx';
import { NoticeChanges } from './NoticeChanges.tsx';
import { readNotices } from './read-notices.ts';

/** What the pages of a site say beside who the controller is: their disagreements, their changes, their addresses. */
export function NoticePart({ site }: { site: Site }) {
  const { database } = useServices();
  const view = useLiveQuery(() => readNotices(database, site), [database, site]);
  if (view === undefined) return null;
  return (
    <>
      <Disagreements site={site} conflicts={view.conflicts} />
      <NoticeChanges changes={view.changes} />
      <SitePages links={view.links} />
    </>
  );
}

/** Where the site's own pages on data stand, for the person to open. */
export function SitePages({ links }: { links: readonly NoticeLink[] }) {
  const text = useText();
  if (links.length === 0) return null;
  return (
    <div class="stack tight">
      <h3>{text('site-pages-title')}</h3>
      <ul class="stack tight">
        {links.map(({ kind, url }) => (
          <li key={kind}>
            {text(`site-page-${kind}`)} <SafeLink address={url}>{url}</SafeLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

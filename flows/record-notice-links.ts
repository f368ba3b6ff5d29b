import type { NoticeLink } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** Keeps where a site's notices stand: one row per kind, the newest found. */
export function recordNoticeLinks(
  database: HabeasDatabase,
  site: Site,
  links: readonly Pick<NoticeLink, 'kind' | 'url'>[],
  now: Date,
): Promise<void> {
  const foundAt = instantOf(now);
  return database.transaction('rw', database.noticeLinks, async () => {
    await database.noticeLinks.bulkPut(links.map(({ kind, url }) => ({ site, kind, url, foundAt })));
  });
}

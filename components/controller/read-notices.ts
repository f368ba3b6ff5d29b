import type { NoticeLink } from '../../core/controller/controller.ts';
import { type ControllerConflict, controllerOf } from '../../core/controller/controller-of.ts';
import type { Site } from '../../core/ids.ts';
import { changesOf, type NoticeChange } from '../../core/notice/changes.ts';
import { SITE_PAGE_KINDS } from '../../core/notice/site-page-words.ts';
import type { HabeasDatabase } from '../../storage/database.ts';

/** What the pages of a site say beyond who the controller is: where they disagree, how they changed, where they stand. */
export type NoticesView = { conflicts: ControllerConflict[]; changes: NoticeChange[]; links: NoticeLink[] };

export async function readNotices(database: HabeasDatabase, site: Site): Promise<NoticesView> {
  const ofSite = { site };
  const [readings, corrections, links] = await Promise.all([
    database.readings.where(ofSite).toArray(),
    database.corrections.where(ofSite).toArray(),
    database.noticeLinks.where(ofSite).toArray(),
  ]);
  return {
    conflicts: controllerOf(readings, corrections).conflicts,
    changes: changesOf(readings),
    links: SITE_PAGE_KINDS.flatMap((kind) => links.filter((link) => link.kind === kind)),
  };
}

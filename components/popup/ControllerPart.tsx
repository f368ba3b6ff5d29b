import { useState } from 'preact/hooks';
import type { ControllerFacts } from '../../core/controller/controller.ts';
import type { Site } from '../../core/ids.ts';
import type { SiteChecklist } from '../../core/notice/items/checklist-of.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import { ControllerCard } from '../controller/ControllerCard.tsx';
import { Disagreements } from '../controller/Disagreements.tsx';
import { NoticeItemsLine } from '../controller/NoticeItemsLine.tsx';
import { SitePages } from '../controller/NoticePart.tsx';
import { readNotices } from '../controller/read-notices.ts';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';

type Props = {
  site: Site;
  tabId: number;
  tab: TabSite;
  controller: ControllerFacts;
  checklist: SiteChecklist | undefined;
  look: () => Promise<void>;
};

/** Who the controller is; where that or whom to write to is not known yet, the way to find out, and why it did not work. */
export function ControllerPart({ site, tabId, tab, controller, checklist, look }: Props) {
  const text = useText();
  const { ask, note, database } = useServices();
  const notices = useLiveQuery(() => readNotices(database, site), [database, site]);
  const [search, setSearch] = useState<'idle' | 'running' | 'failed'>('idle');
  // A legal notice that was opened names the publisher; whom to write to for one's rights stands elsewhere.
  const unread = controller.name === undefined || (controller.rightsEmail ?? controller.dpoEmail) === undefined;
  const find = async () => {
    setSearch('running');
    try {
      await ask('notice.find', { tabId });
      await look();
      setSearch('idle');
    } catch (error) {
      note(error);
      setSearch('failed');
    }
  };
  return (
    <section class="popup-part">
      <h2>{text('controller-title')}</h2>
      <ControllerCard site={site} controller={controller} folded>
        {notices && <Disagreements site={site} conflicts={notices.conflicts} />}
        {checklist && <NoticeItemsLine checklist={checklist} />}
        {unread && (
          <div class="stack tight" aria-live="polite">
            {tab.noticeFailure && search !== 'running' && (
              <>
                <p class="note">{text(`notice-${tab.noticeFailure}`)}</p>
                {notices && <SitePages links={notices.links} />}
              </>
            )}
            {search === 'failed' && <p class="note bad">{text('controller-find-failed')}</p>}
            {search === 'running' ? (
              <p>{text('controller-finding')}</p>
            ) : (
              <p>
                <button type="button" onClick={find}>
                  {text('controller-find')}
                </button>
              </p>
            )}
          </div>
        )}
      </ControllerCard>
    </section>
  );
}

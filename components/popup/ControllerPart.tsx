import { useState } from 'preact/hooks';
import type { ControllerFacts } from '../../core/controller/controller.ts';
import type { Site } from '../../core/ids.ts';
import type { SiteChecklist } from '../../core/notice/items/checklist-of.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import { ControllerCard } from '../controller/ControllerCard.tsx';
import { NoticeItemsLine } from '../controller/NoticeItemsLine.tsx';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';

type Props = {
  site: Site;
  tabId: number;
  tab: TabSite;
  controller: ControllerFacts;
  checklist: SiteChecklist | undefined;
  look: () => Promise<void>;
};

/** Who the controller is; where nobody has read that yet, the way to find out, and why it did not work. */
export function ControllerPart({ site, tabId, tab, controller, checklist, look }: Props) {
  const text = useText();
  const { ask, note } = useServices();
  const [search, setSearch] = useState<'idle' | 'running' | 'failed'>('idle');
  const unread = controller.name === undefined;
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
      <ControllerCard site={site} controller={controller} folded />
      {checklist && <NoticeItemsLine checklist={checklist} />}
      {unread && (
        <div class="stack tight" aria-live="polite">
          {tab.noticeFailure && search !== 'running' && <p class="note">{text(`notice-${tab.noticeFailure}`)}</p>}
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
    </section>
  );
}

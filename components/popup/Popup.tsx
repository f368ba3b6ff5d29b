import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../../messaging/protocol.ts';
import { useText } from '../i18n.tsx';
import { Seal } from '../parts/Seal.tsx';
import { useServices } from '../services.tsx';
import { NoSite } from './NoSite.tsx';
import { SitePopup } from './SitePopup.tsx';

type TabSite = AnswerOf<'tab.site'>;

/** The button's window: what Habeas does on the page before the person, and what they can do about it. */
export function Popup() {
  const text = useText();
  const { ask, activeTabId, note } = useServices();
  const [tab, setTab] = useState<{ id: number; site: TabSite } | 'none' | undefined>();
  const look = async () => {
    const id = await activeTabId();
    setTab(id === undefined ? 'none' : { id, site: await ask('tab.site', { tabId: id }) });
  };
  useEffect(() => {
    look().catch((error) => {
      note(error);
      setTab('none');
    });
  }, []);
  if (tab === undefined) return <main class="popup" aria-busy="true" aria-label={text('app-name')} />;
  const site = tab === 'none' ? undefined : tab.site.site;
  return (
    <main class="popup">
      <header class="popup-head">
        <Seal />
        <h1>{site === undefined ? text('app-name') : <bdi>{site}</bdi>}</h1>
      </header>
      {tab === 'none' || site === undefined ? (
        <NoSite />
      ) : (
        <SitePopup site={site} tabId={tab.id} tab={tab.site} look={look} />
      )}
    </main>
  );
}

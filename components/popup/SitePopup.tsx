import { useState } from 'preact/hooks';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import type { Site } from '../../core/ids.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import { readSettings } from '../../storage/settings.ts';
import { useInterface, useText } from '../i18n.tsx';
import { ReceiptView } from '../parts/ReceiptView.tsx';
import { readSite, running, type SiteView } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { ConfirmAddressee } from './ConfirmAddressee.tsx';
import { ControllerPart } from './ControllerPart.tsx';
import { MetPart } from './MetPart.tsx';
import { NextDeadline } from './NextDeadline.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { RefusingPart } from './RefusingPart.tsx';
import { RegisterPart } from './RegisterPart.tsx';
import { SiteChoices } from './SiteChoices.tsx';

type Props = { site: Site; tabId: number; tab: TabSite; look: () => Promise<void> };

/** One site, in the order in which one asks: is it on, what was done, who holds my data, what next. */
export function SitePopup({ site, tabId, tab, look }: Props) {
  const { database } = useServices();
  const today = useToday();
  const [confirming, setConfirming] = useState(false);
  const [changed, setChanged] = useState(false);
  const settings = useLiveQuery(() => readSettings(database), [database]);
  const view = useLiveQuery(() => readSite(database, site, today), [database, site, today]);
  if (view === undefined || settings === undefined) return null;
  if (confirming) return <ConfirmAddressee site={site} view={view} back={() => setConfirming(false)} />;
  const receipt = view.receipts[0];
  return (
    <>
      <div class="popup-body">
        <RefusingPart
          site={site}
          tabId={tabId}
          tab={tab}
          settings={settings}
          preference={view.preference}
          look={look}
          changed={changed}
          setChanged={setChanged}
        />
        {(tab.reachable || receipt) && (
          <section class="popup-part">
            {!tab.private && <Done receipt={receipt} met={tab.met} />}
            {tab.reachable && (
              <SiteChoices
                site={site}
                tabId={tabId}
                tab={tab}
                preference={view.preference}
                gpc={{ everywhere: settings.gpc, offHere: view.gpcOff }}
                changed={() => setChanged(true)}
                look={look}
              />
            )}
          </section>
        )}
        {!tab.private && (
          <>
            <RegisterPart entry={view.entry} />
            <ControllerPart
              site={site}
              tabId={tabId}
              tab={tab}
              controller={view.controller}
              checklist={view.checklist}
              look={look}
            />
            <NextDeadline site={site} />
          </>
        )}
      </div>
      <PopupFoot route={view.entry ? `#/register/${site}` : '#/'}>
        {!tab.private && <PrimaryAction view={view} confirm={() => setConfirming(true)} />}
      </PopupFoot>
    </>
  );
}

/** What was done: at this load where a platform asked nothing, and at the latest decision. */
function Done({ receipt, met }: { receipt: ConsentReceipt | undefined; met: TabSite['met'] }) {
  const { text, dayOf } = useInterface();
  // The choice that was met is the very refusal that the receipt proves.
  const holds = receipt?.outcome === 'refused' && met?.kind === 'decided' && met.granted.length === 0;
  return (
    <>
      <h2>{text('popup-done-title')}</h2>
      {met && !holds && <MetPart met={met} />}
      {met && receipt && (
        <p class="quiet">{text(holds ? 'popup-done-holds' : 'popup-done-before', { day: dayOf(receipt.at) })}</p>
      )}
      {receipt && <ReceiptView receipt={receipt} />}
      {!met && !receipt && <p>{text('popup-nothing-done')}</p>}
    </>
  );
}

function PrimaryAction({ view, confirm }: { view: SiteView; confirm: () => void }) {
  const text = useText();
  const { openDashboard } = useServices();
  const draft = view.requests.find(({ status }) => status === 'draft');
  const current = view.requests.find(running);
  if (draft) {
    return (
      <button type="button" class="primary" onClick={() => openDashboard(`#/letters/${draft.request.id}`)}>
        {text('popup-continue')}
      </button>
    );
  }
  if (current) {
    return (
      <button type="button" class="primary" onClick={() => openDashboard(`#/requests/${current.request.id}`)}>
        {text('popup-see-request')}
      </button>
    );
  }
  return (
    <button type="button" class="primary" onClick={confirm}>
      {text('popup-ask')}
    </button>
  );
}

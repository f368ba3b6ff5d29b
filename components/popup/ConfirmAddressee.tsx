import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '../../core/ids.ts';
import { ControllerText } from '../controller/ControllerCard.tsx';
import { ControllerSources } from '../controller/ControllerSources.tsx';
import { useText } from '../i18n.tsx';
import type { SiteView } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLetterRequest } from '../use-letter-request.ts';

/** Before any letter: who it goes to, by which way, and where Habeas has that from. */
export function ConfirmAddressee({ site, view, back }: { site: Site; view: SiteView; back: () => void }) {
  const text = useText();
  const { openDashboard } = useServices();
  const { start, failed } = useLetterRequest((id) => openDashboard(`#/letters/${id}`));
  const { controller } = view;
  const email = (controller.rightsEmail ?? controller.dpoEmail)?.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const way =
    email !== undefined
      ? text('popup-confirm-by-email', { email })
      : text(controller.address ? 'popup-confirm-by-post' : 'popup-confirm-nowhere');
  return (
    <>
      <div class="popup-body">
        <section class="popup-part">
          <h2 ref={title} tabIndex={-1}>
            {text('popup-confirm-title')}
          </h2>
          <p>{text('popup-confirm-text')}</p>
          <div class="card">
            {controller.name === undefined && <p class="note">{text('popup-confirm-no-name')}</p>}
            <ControllerText site={site} controller={controller} />
            <p>
              <strong>{way}</strong>
            </p>
            <ControllerSources controller={controller} />
          </div>
          <p class="quiet">{text('popup-confirm-note')}</p>
          {failed && <p class="note bad">{text('popup-start-failed')}</p>}
        </section>
      </div>
      <footer class="popup-foot">
        <button type="button" class="primary" onClick={() => start(site, view)}>
          {text('popup-confirm-go')}
        </button>
        <button type="button" onClick={back}>
          {text('back')}
        </button>
      </footer>
    </>
  );
}

import { useText } from '../i18n.tsx';
import { NextDeadline } from './NextDeadline.tsx';
import { PopupFoot } from './PopupFoot.tsx';

/** Before a page that is no site: the browser's own, a file, an empty tab. */
export function NoSite() {
  const text = useText();
  return (
    <>
      <div class="popup-body">
        <section class="popup-part">
          <p>
            <strong>{text('popup-not-a-site')}</strong>
          </p>
          <p>{text('popup-not-a-site-text')}</p>
        </section>
        <NextDeadline site={undefined} />
      </div>
      <PopupFoot />
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';

/** The one primary action, and the way to everything else. */
export function PopupFoot({ children, route = '#/' }: { children?: ComponentChildren; route?: string }) {
  const text = useText();
  const { openDashboard } = useServices();
  return (
    <footer class="popup-foot">
      {children}
      <button type="button" onClick={() => openDashboard(route)}>
        {text('popup-dashboard')}
      </button>
    </footer>
  );
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { signalGpc } from '../page/signal-gpc.ts';

// Registered for the page's own world by background/gpc.ts.
export default defineUnlistedScript(() => signalGpc(navigator));

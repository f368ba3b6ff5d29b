import { useState } from 'preact/hooks';
import type { RequestId, Site } from '../core/ids.ts';
import type { LetterLanguage } from '../core/letter/letter.ts';
import { startRequest } from '../flows/start-request.ts';
import { useInterface } from './i18n.tsx';
import type { SiteView } from './read.ts';
import { useServices } from './services.tsx';

/**
 * Starts a request for a copy of the data and hands its id to `then`. The letter begins in the language of the site's
 * notice where that is known, else in the interface's; the person changes it in the letter.
 */
export function useLetterRequest(then: (id: RequestId) => unknown) {
  const { database, now, note } = useServices();
  const { language } = useInterface();
  const [failed, setFailed] = useState(false);
  async function start(site: Site, view: Pick<SiteView, 'controller' | 'noticeLanguage'>) {
    const country = view.controller.country?.value;
    const spoken: LetterLanguage = view.noticeLanguage ?? language;
    const wish = { site, kind: 'access' as const, language: spoken, ...(country !== undefined && { country }) };
    try {
      await then(await startRequest(database, wish, now()));
    } catch (error) {
      note(error);
      setFailed(true);
    }
  }
  return { start, failed };
}

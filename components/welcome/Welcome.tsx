import { changeSetting } from '../../flows/change-setting.ts';
import { INTERFACE_LANGUAGES } from '../../locales/interface.ts';
import { useInterface } from '../i18n.tsx';
import { Seal } from '../parts/Seal.tsx';
import { useServices } from '../services.tsx';
import { PinPicture } from './PinPicture.tsx';

/** One screen, once: the promise, where the button is, and a way on. */
export function Welcome() {
  const { text, language } = useInterface();
  const { database, browser, openDashboard, closePage } = useServices();
  const leave = async (then: () => Promise<void>) => {
    await changeSetting(database, 'welcomed', true);
    await then();
  };
  const start = async () => {
    await openDashboard('#/profile');
    await closePage();
  };
  return (
    <main class="welcome">
      <Seal />
      <h1>{text('welcome-promise')}</h1>
      <p>{text('welcome-private')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => leave(start)}>
          {text('welcome-start')}
        </button>
        <button type="button" onClick={() => leave(closePage)}>
          {text('welcome-later')}
        </button>
      </div>
      <div class="welcome-pin">
        <PinPicture label={text('welcome-pin-picture')} />
        <p class="quiet">{text(`welcome-pin-${browser}`)}</p>
      </div>
      <fieldset class="language-choice">
        <legend class="visually-hidden">{text('welcome-language')}</legend>
        {INTERFACE_LANGUAGES.map((each) => (
          <label key={each} class="choice" lang={each}>
            <input
              type="radio"
              name="language"
              checked={each === language}
              onChange={() => changeSetting(database, 'interfaceLanguage', each)}
            />
            {text(`language-${each}`)}
          </label>
        ))}
      </fieldset>
    </main>
  );
}

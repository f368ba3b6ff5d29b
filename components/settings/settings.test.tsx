// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toInstant } from '../../core/day.ts';
import type { Site } from '../../core/ids.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';
import { SettingsPage } from '../dashboard/SettingsPage.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';

const SITE = 'maison.fr' as Site;

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('the settings', () => {
  test('accept nothing optional until the person ticks it, each by itself', async () => {
    show();
    for (const label of ['Preferences', 'Statistics', 'Advertising', 'Embedded videos and maps', 'Social media']) {
      expect(((await screen.findByLabelText(label)) as HTMLInputElement).checked).toBe(false);
    }
    fireEvent.click(screen.getByLabelText('Social media'));
    await waitFor(async () => expect((await readSettings(database)).allowedPurposes).toEqual(['social']));
    fireEvent.click(screen.getByLabelText('Embedded videos and maps'));
    await waitFor(async () => expect((await readSettings(database)).allowedPurposes).toEqual(['media', 'social']));
    fireEvent.click(screen.getByLabelText('Social media'));
    await waitFor(async () => expect((await readSettings(database)).allowedPurposes).toEqual(['media']));
  });

  test('signal Global Privacy Control, and name the sites that do not receive it', async () => {
    await database.sitePreferences.add({ site: SITE, consent: 'refuse', gpc: 'off' });
    show();
    const signal = (await screen.findByLabelText(/^Tell every site not to sell/)) as HTMLInputElement;
    expect(signal.checked).toBe(true);
    fireEvent.click(signal);
    await waitFor(async () => expect((await readSettings(database)).gpc).toBe(false));
    await screen.findByText('Sites that do not receive it');
    fireEvent.click(screen.getByLabelText(`Remove ${SITE} from the list`));
    await screen.findByText(`${SITE} receives the signal again.`);
    expect(await database.sitePreferences.count()).toBe(0);
    fireEvent.click(screen.getByText('Undo'));
    await waitFor(async () => expect(await database.sitePreferences.get(SITE)).toMatchObject({ gpc: 'off' }));
  });

  test('list the buttons the person set aside, and bring one back', async () => {
    const rule = { site: SITE, label: 'Continuer', at: toInstant('2026-03-01T10:00:00.000Z') };
    await database.localRules.add(rule);
    show();
    await screen.findByText('“Continuer”');
    expect(screen.getByText(`${SITE}, since 1 March 2026`)).toBeTruthy();
    fireEvent.click(screen.getByLabelText(`Remove the rule on “Continuer”, ${SITE}`));
    await screen.findByText(/^None\. Should Habeas/);
    fireEvent.click(screen.getByText('Undo'));
    await screen.findByText('“Continuer”');
    expect(await database.localRules.toArray()).toEqual([rule]);
  });

  test('list the sites left alone and those left to the person, and undo to the same', async () => {
    await database.sitePreferences.bulkAdd([
      { site: 'calme.fr' as Site, consent: 'off' },
      { site: 'choix.fr' as Site, consent: 'ask' },
      { site: 'autre.fr' as Site, consent: 'refuse', gpc: 'off' },
    ]);
    show();
    await screen.findByText('calme.fr');
    expect(screen.getByText('you choose there').closest('li')?.textContent).toContain('choix.fr');
    fireEvent.click(screen.getByLabelText('Remove choix.fr from the list'));
    await waitFor(async () => expect(await database.sitePreferences.get('choix.fr' as Site)).toBeUndefined());
    fireEvent.click(await screen.findByText('Undo'));
    await waitFor(async () =>
      expect(await database.sitePreferences.get('choix.fr' as Site)).toEqual({ site: 'choix.fr', consent: 'ask' }),
    );
  });

  test('pause until tomorrow', async () => {
    show();
    fireEvent.click(await screen.findByText('Pause until tomorrow'));
    await screen.findByText(/^Paused until/);
  });
});

function show() {
  render(
    <Surroundings services={someServices(database)}>
      <SettingsPage />
    </Surroundings>,
  );
}

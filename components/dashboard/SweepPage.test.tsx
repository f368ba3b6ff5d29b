// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SweepFinding } from '../../core/consent/sweep.ts';
import type { Site } from '../../core/ids.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { SweepPage } from './SweepPage.tsx';

const FINDINGS: SweepFinding[] = ['regie.fr', 'autre.fr'].map((site) => ({
  site: site as Site,
  platform: 'Klaro',
  store: { where: 'cookie', name: 'klaro' },
  granted: ['Statistics', 'Video'],
}));

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('consents given before', () => {
  test('are looked for on a click, and not before', async () => {
    const ask = show([FINDINGS]);
    await screen.findByText('Look for them');
    expect(ask).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Look for them'));
    await screen.findByText('2 sites keep a “yes”');
    expect(screen.getAllByText('Accepted: Statistics and Video')).toHaveLength(2);
    expect([...document.querySelectorAll('li bdi')].map((each) => each.textContent)).toEqual(['autre.fr', 'regie.fr']);
  });

  test('are withdrawn only where ticked, with what that means in sight', async () => {
    const ask = show([FINDINGS, FINDINGS.slice(1)], 1);
    fireEvent.click(await screen.findByText('Look for them'));
    const withdraw = await screen.findByText<HTMLButtonElement>('Withdraw');
    expect(withdraw.disabled).toBe(true);
    expect(screen.getByText(/each will ask again and Habeas will refuse. It cannot be undone from here/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/regie\.fr/));
    fireEvent.click(await screen.findByText('Withdraw this consent'));
    await screen.findByText(/^Done: one cookie deleted/);
    expect(ask).toHaveBeenCalledWith('consent.withdraw', {
      findings: [{ site: 'regie.fr', store: { where: 'cookie', name: 'klaro' } }],
    });
    await screen.findByText('One site keeps a “yes”');
  });

  test('are withdrawn all at once', async () => {
    const ask = show([FINDINGS, []], 2);
    fireEvent.click(await screen.findByText('Look for them'));
    fireEvent.click(await screen.findByLabelText('All'));
    fireEvent.click(await screen.findByText('Withdraw 2 consents'));
    await screen.findByText('No “yes” was found.');
    expect(ask.mock.calls.find(([name]) => name === 'consent.withdraw')?.[1]).toMatchObject({ findings: [{}, {}] });
  });

  test('are told to be none, or that the search failed, in a sentence', async () => {
    show([[]]);
    fireEvent.click(await screen.findByText('Look for them'));
    await screen.findByText('No “yes” was found.');
    cleanup();
    show([]);
    fireEvent.click(await screen.findByText('Look for them'));
    await screen.findByText('The search was interrupted. Try again.');
    expect(screen.getByText('Look for them')).toBeTruthy();
  });
});

/** `answers` are what each search finds in turn; where they run out, the search fails. */
function show(answers: SweepFinding[][], withdrawn = 0) {
  const left = [...answers];
  const ask = vi.fn(async (name: string, _payload?: unknown) => {
    if (name === 'consent.withdraw') return withdrawn;
    const found = left.shift();
    if (found === undefined) throw new Error('no cookies');
    return found;
  });
  const services = someServices(database, { ask: ask as never });
  render(
    <Surroundings services={services}>
      <SweepPage />
    </Surroundings>,
  );
  return ask;
}

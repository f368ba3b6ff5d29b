// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instantOf } from '../../core/day.ts';
import { newId, type RequestId, type Site } from '../../core/ids.ts';
import { startRequest } from '../../flows/start-request.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { LetterPage } from './LetterPage.tsx';

const SITE = 'maison.fr' as Site;
const NOW = new Date('2026-03-19T10:00:00.000Z');

let database: HabeasDatabase;
let id: RequestId;
beforeEach(async () => {
  database = new HabeasDatabase(crypto.randomUUID());
  id = await startRequest(database, { site: SITE, kind: 'access', language: 'en' }, NOW);
});
afterEach(async () => {
  cleanup();
  location.hash = '';
  await database.delete();
});

describe('what a letter lacks', () => {
  test('is said in plain sentences, each with the way to fill it in', async () => {
    open();
    await screen.findByText('Still missing');
    const controller = screen.getAllByText('Complete the controller’s details')[0];
    expect(controller?.getAttribute('href')).toBe('#/register/maison.fr');
    expect(screen.getAllByText('Complete the profile')[0]?.getAttribute('href')).toBe('#/profile');
    expect(screen.queryByText('Send')).toBeNull();
  });

  test('goes from the list once it is filled in', async () => {
    await addPerson();
    await addController();
    open();
    const field = await accountField();
    await type(field, 'camille@example.com');
    await screen.findByText('Send');
    expect(screen.queryByText('Still missing')).toBeNull();
  });
});

describe('what is typed', () => {
  test('is stored with each key, and there again when the page is opened anew', async () => {
    open();
    const field = await accountField();
    for (const typed of ['c', 'ca', 'cam', 'camille@example.com']) fireEvent.input(field, { target: { value: typed } });
    await waitFor(async () => expect((await database.drafts.get(id))?.accountEmail).toBe('camille@example.com'));
    cleanup();
    open();
    expect((await accountField()).value).toBe('camille@example.com');
  });

  test('in the letter’s own words is kept, and the prepared text can come back', async () => {
    await ready();
    open();
    fireEvent.click(await screen.findByText('Change the text'));
    const subject = await screen.findByLabelText<HTMLInputElement>('Subject');
    const prepared = subject.value;
    await type(subject, 'My own subject');
    await waitFor(async () => expect((await database.drafts.get(id))?.edited?.subject).toBe('My own subject'));
    await waitFor(() => expect(document.querySelector('.paper')?.textContent).toContain('My own subject'));
    fireEvent.click(screen.getByText('Return to the prepared text'));
    await waitFor(() => expect(document.querySelector('.paper')?.textContent).toContain(prepared));
    expect((await database.drafts.get(id))?.edited).toBeUndefined();
  });
});

describe('sending', () => {
  test('is the person’s own act: after a copy the page asks, and assumes nothing', async () => {
    await ready();
    const { copy } = open();
    const question = await screen.findByText('Did you send it?');
    expect(question.closest('details')?.open).toBe(false);
    fireEvent.click(screen.getByText('Copy the text'));
    await waitFor(() => expect(screen.getByText('Did you send it?').closest('details')?.open).toBe(true));
    expect(copy).toHaveBeenCalledOnce();
    expect(await database.letters.count()).toBe(0);
    fireEvent.click(screen.getByText('Yes, it has left'));
    await waitFor(async () => expect(await database.letters.count()).toBe(1));
    await waitFor(() => expect(location.hash).toBe(`#/requests/${id}`));
  });

  test('does not take a day to come for the day of sending', async () => {
    await ready();
    open();
    const day = await screen.findByLabelText('On which day');
    await type(day as HTMLInputElement, '2026-03-20');
    fireEvent.click(screen.getByText('Yes, it has left'));
    await screen.findByText('Give the day of sending, today at the latest.');
    expect(await database.letters.count()).toBe(0);
  });

  test('by the mail app is off with its reason where the letter is too long for it', async () => {
    await ready();
    open();
    await screen.findByText('Send');
    const button = screen.getByText('Open the mail app');
    const reason = document.getElementById('mail-reason');
    if (button instanceof HTMLButtonElement) {
      expect(button.disabled).toBe(true);
      expect(reason?.textContent).toMatch(/^Too long to open directly/);
    } else {
      expect((button as HTMLAnchorElement).href).toMatch(/^mailto:/);
      expect(reason).toBeNull();
    }
  });
});

function open() {
  const services = someServices(database, { now: () => NOW });
  render(
    <Surroundings services={services}>
      <LetterPage id={id} />
    </Surroundings>,
  );
  return services;
}

async function ready() {
  await addPerson();
  await addController();
  await database.drafts.update(id, { accountEmail: 'camille@example.com' });
}

function accountField() {
  return screen.findByLabelText<HTMLInputElement>('Which e-mail address does the site know you by?');
}

async function type(field: HTMLInputElement, value: string) {
  fireEvent.input(field, { target: { value } });
}

async function addPerson() {
  await database.identities.add({
    id: newId(),
    name: 'Camille Roche',
    address: ['4 rue des Lilas', '75011 Paris'],
    city: 'Paris',
    country: 'FR',
    emails: ['camille@example.com'],
  });
}

async function addController() {
  const at = instantOf(NOW);
  await database.corrections.bulkAdd([
    { site: SITE, field: 'name', value: 'Atelier SARL', at },
    { site: SITE, field: 'rightsEmail', value: 'rights@maison.fr', at },
  ]);
}

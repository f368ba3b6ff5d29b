// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ControllerFacts } from '../../core/controller/controller.ts';
import { toInstant } from '../../core/day.ts';
import { type IdentityId, newId } from '../../core/ids.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { writeSetting } from '../../storage/settings.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { AuthorityPart } from './AuthorityPart.tsx';

const PATIENT = { timeout: 10_000 };

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('who supervises a controller', () => {
  test('is the authority of the country where the person lives, with its form and what it asks first', async () => {
    await aPersonIn('FR', ['4 rue des Tilleuls', '44000 Nantes']);
    show(aController('DE', ['Musterstraße 1', '20095 Hamburg']));
    await screen.findByText('French Data Protection Authority', {}, PATIENT);
    screen.getByText(/where you live/);
    screen.getByText(/use your right first/);
    expect(screen.getAllByText('Lodge a complaint')[0]?.closest('a')?.getAttribute('href')).toMatch(
      /^https:\/\/www\.cnil\.fr\//,
    );
    screen.getByText('One other possible authority');
    screen.getByText(/of the region where this controller has its seat/);
  });

  test('is one of two where the postcode lies in two Länder', async () => {
    show(aController('DE', ['Musterstraße 1', '89081 Ulm']));
    await screen.findByText('Data Protection Authority of Baden-Württemberg', {}, PATIENT);
    screen.getByText('Bavarian Data Protection Authority (private bodies)');
    screen.getByText(/This postcode lies in two regions/);
    expect(screen.queryByText(/other possible/)).toBeNull();
  });

  test('waits for the postcode of a German seat', async () => {
    show(aController('DE', ['Musterstraße 1', 'Hamburg']));
    await screen.findByText(/In Germany, the authority of the region of the seat is competent/, {}, PATIENT);
  });

  test('is said in French, too', async () => {
    await database.transaction('rw', database.settings, () => writeSetting(database, 'interfaceLanguage', 'fr'));
    show(aController('GB', ['1 High Street', 'London']));
    await screen.findByText('Commissaire à l’information du Royaume-Uni', {}, PATIENT);
    screen.getByText(/Adressez d’abord votre plainte au responsable/);
    screen.getByText(/Plaintes en anglais/);
  });
});

function show(controller: ControllerFacts) {
  render(
    <Surroundings services={someServices(database)}>
      <AuthorityPart controller={controller} />
    </Surroundings>,
  );
}

function aController(country: string, address: string[]): ControllerFacts {
  const rest = {
    quote: '',
    source: '',
    at: toInstant('2026-03-19T10:00:00.000Z'),
    confidence: 'high',
    by: 'person',
  } as const;
  return { country: { value: country, ...rest }, address: { value: address, ...rest } };
}

async function aPersonIn(country: string, address: string[]) {
  const id = newId<IdentityId>();
  await database.identities.add({ id, name: 'Camille Exemple', address, city: 'Nantes', country, emails: [] });
}

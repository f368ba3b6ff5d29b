import { describe, expect, test } from 'vitest';
import type { Instant } from '../../core/day.ts';
import { gatherKnowledge } from '../../page/notice/knowledge.ts';
import type { NoticePage } from './notice-page.ts';
import { readDetails } from './read-details.ts';
import { topographyOf } from './topics.ts';

const knowledge = gatherKnowledge();

function read(text: string, language = 'en') {
  const page: NoticePage = {
    url: 'https://www.atelier.example/privacy',
    title: '',
    language,
    text,
    headings: [],
    linkedMails: [],
    organisations: [],
  };
  return readDetails(page, topographyOf(page, knowledge.topics), {
    ...knowledge,
    at: '2026-01-31T10:00:00Z' as Instant,
  });
}

describe('details of a notice', () => {
  test.each([
    ['Last updated: 3 March 2025', 'en', '2025-03-03'],
    ['Effective date: March 13, 2024', 'en', '2024-03-13'],
    ['Dernière mise à jour : 30/10/2024', 'fr', '2024-10-30'],
    ['Stand: Juni 2023', 'de', '2023-06'],
    ['Kehtib alates: 21.03.2023', 'et', '2023-03-21'],
    ['Última actualización: 5 de mayo de 2022', 'es', '2022-05-05'],
  ])('« %s » is its date', (text, language, wanted) => {
    expect(read(text, language).dated?.value).toBe(wanted);
  });

  test('3/4/2025 says two things in English, and is left out', () => {
    expect(read('Last updated: 3/4/2025').dated).toBeUndefined();
  });

  test.each([
    ['Tel.: +49 (0) 221 677757-0', '+492216777570'],
    ['Téléphone : 02 99 12 34 56', '0299123456'],
  ])('« %s » is a telephone', (text, wanted) => {
    expect(read(text).telephone?.value).toBe(wanted);
  });

  test('a fax, a host’s and an authority’s are not the controller’s', () => {
    expect(read('Fax: +49 221 6777571').telephone).toBeUndefined();
    expect(read('Hébergeur : Serveurs du Nord, tél. 03 20 12 34 56').telephone).toBeUndefined();
    expect(read('CNIL, tél. 01 53 73 22 22').telephone).toBeUndefined();
  });

  test('a representative is told with whom it stands for', () => {
    const { representatives } = read('Our representative in the European Union is Harbour Reps Ltd, Dublin.');
    expect(representatives?.map(({ value }) => value)).toEqual(['Harbour Reps Ltd']);
  });

  test('a host’s register number is not the controller’s', () => {
    const text = 'Atelier SAS, SIREN 732 829 320\nHébergeur : Serveurs du Nord SAS, RCS Lille 404 833 048';
    expect(read(text).numbers?.map(({ value }) => value.number)).toEqual(['732829320']);
  });

  test('those who decide together are named together', () => {
    const { jointControllers } = read('Harbour Works Ltd and Quay Goods GmbH are joint controllers of your data.');
    expect(jointControllers?.map(({ value }) => value)).toEqual(['Harbour Works Ltd', 'Quay Goods GmbH']);
  });

  test('the authority is told by its name', () => {
    expect(
      read('Sie können sich bei der Aufsichtsbehörde beschweren: Landesbeauftragte für Datenschutz Bremen.').authority
        ?.value,
    ).toBe('Landesbeauftragte für Datenschutz Bremen');
  });

  test('an address that only a script could decode is reported', () => {
    expect(read('Write to [email protected] please').hiddenMails?.[0]?.value).toBe('[email protected]');
  });

  test('every quote stands on the page', () => {
    const text = 'Last updated: 3 March 2025. Tel.: +49 221 6777570. USt-IdNr.: DE136695976.';
    for (const one of Object.values(read(text)).flat()) expect(text).toContain(one.quote);
  });
});

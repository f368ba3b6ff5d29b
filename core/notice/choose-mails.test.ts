import { describe, expect, test } from 'vitest';
import { gatherKnowledge } from '../../page/notice/knowledge.ts';
import { chooseMails } from './choose-mails.ts';
import { findMails } from './find-mails.ts';
import type { NoticePage } from './notice-page.ts';
import { topographyOf } from './topics.ts';

const knowledge = gatherKnowledge();

function chosen(text: string): { rights: string | undefined; officer: string | undefined } {
  const page: NoticePage = {
    url: 'https://www.atelier.example/privacy',
    title: '',
    language: undefined,
    text,
    headings: [],
    linkedMails: [],
    organisations: [],
  };
  const { rights, officer } = chooseMails(page, topographyOf(page, knowledge.topics), findMails(page), {
    own: ['atelier'],
    host: 'atelier',
    ...knowledge,
  });
  return { rights: rights?.address, officer: officer?.address };
}

describe('the address for rights', () => {
  test.each([
    [
      'is the one a sentence gives for rights',
      'Press: media@atelier.example\nTo exercise your rights write to desk@atelier.example.',
      'desk@atelier.example',
    ],
    [
      'is who decides, where the officer is another company',
      'The data controller is Atelier Ltd. Mail: team@atelier.example\nOur data protection officer is Sure GmbH, e-mail: datenschutz@sure.example',
      'team@atelier.example',
    ],
    [
      'is the site’s own before one of a company that the page speaks of',
      'Contact us at office@atelier.example\nHarbour runs the shop. Harbour sends the goods. Harbour’s data protection officer: dpo@harbour.example',
      'office@atelier.example',
    ],
    ['is the only one there is', 'Questions? Contact us: atelier.maria@gmail.com', 'atelier.maria@gmail.com'],
  ])('%s', (_name, text, wanted) => {
    expect(chosen(text).rights).toBe(wanted);
  });

  test.each([
    ['an authority’s', 'Vous pouvez introduire une réclamation auprès de la CNIL : contact@cnil.fr'],
    ['a host’s', 'Hébergeur : Serveurs du Nord SAS, contact@serveurs-du-nord.example'],
    ['a representative’s', 'Our representative in the EU: eu-rep@lawyers.example'],
    ['one that somebody keeps for the site among others', 'South Korea, agent: atelier_privacy@localhelp.example'],
    ['one that only illustrates', 'Addresses are hashed. For example, joe@atelier.example becomes 0x33.'],
    ['one that nobody reads', 'You receive a message from no-reply@atelier.example'],
    ['a handle', 'Follow @atelier@social.example'],
  ])('is never %s', (_name, text) => {
    expect(chosen(text).rights).toBeUndefined();
  });
});

test('the officer’s address stays the officer’s', () => {
  expect(
    chosen(
      'To exercise your rights: privacy@atelier.example\nOur Data Protection Officer can be reached at anna@atelier.example.',
    ),
  ).toEqual({ rights: 'privacy@atelier.example', officer: 'anna@atelier.example' });
});

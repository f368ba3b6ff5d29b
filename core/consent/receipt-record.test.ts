import { describe, expect, test } from 'vitest';
import { toInstant } from '../day.ts';
import { newId, type ReceiptId, type Site } from '../ids.ts';
import type { ConsentReceipt } from './receipt.ts';
import { recordOf } from './receipt-record.ts';

const WHO = { recorder: 'Habeas 0.1.0' };

describe('the record of a receipt', () => {
  test('puts under the specification’s names what it has a name for', () => {
    const receipt = aReceipt({});
    const record = recordOf(receipt, {
      ...WHO,
      controllers: [{ party_name: 'Atelier SARL', party_role: 'controller', party_url: 'https://maison.fr/' }],
    });
    expect(record).toMatchObject({
      schema_version: 'habeas-receipt-1',
      record_id: receipt.id,
      privacy_notice: { text: 'Nous utilisons des cookies.', sha256: 'ab12' },
      pii_controllers: [{ party_name: 'Atelier SARL' }],
      recipient_third_parties: { total: 2, refused: 1, party_names: ['Régie A', 'Régie B'] },
      event: {
        event_time: '2026-03-19T10:00:00.000Z',
        event_type: 'consent-decision',
        event_state: 'refused-in-part',
        entity_id: 'Habeas 0.1.0',
      },
    });
  });

  test('names nobody: there is no id of the person in it', () => {
    expect(JSON.stringify(recordOf(aReceipt({}), WHO))).not.toContain('pii_principal_id');
  });

  test('loses nothing of the receipt', () => {
    const receipt = aReceipt({});
    const { record_id, privacy_notice, recipient_third_parties, event, habeas } = recordOf(receipt, WHO);
    expect({
      ...habeas,
      id: record_id,
      at: event.event_time,
      outcome: event.event_state,
      banner: privacy_notice,
      partners: {
        total: recipient_third_parties?.total,
        refused: recipient_third_parties?.refused,
        names: recipient_third_parties?.party_names,
      },
    }).toEqual(receipt);
  });

  test('tells each purpose’s decision and its legal basis, and leaves partners out of them', () => {
    expect(recordOf(aReceipt({}), WHO).purposes).toEqual([
      { purpose: 'Audience', lawful_basis: 'consent', event_state: 'refused' },
      { purpose: 'Audience', lawful_basis: 'legitimate-interest', event_state: 'given' },
      { purpose: 'Technique', lawful_basis: 'consent', event_state: 'not-asked' },
    ]);
  });

  test('counts as given what one of two readings still grants', () => {
    const read = (granted: boolean) => ({ name: 'Publicité', granted, necessary: false });
    const twice = aReceipt({
      evidence: [
        { source: 'platform', from: 'klaro', purposes: [read(true)] },
        { source: 'consent-mode', from: 'dataLayer', purposes: [read(false)] },
      ],
      after: undefined,
    });
    expect(recordOf(twice, WHO).purposes).toMatchObject([{ purpose: 'Publicité', event_state: 'given' }]);
  });

  test('falls back on the names alone in a receipt of the first version', () => {
    const old = aReceipt({ evidence: undefined, after: undefined, refused: ['Vidéos'], remaining: ['Publicité'] });
    expect(recordOf(old, WHO).purposes).toEqual([
      { purpose: 'Vidéos', lawful_basis: 'consent', event_state: 'refused' },
      { purpose: 'Publicité', lawful_basis: 'consent', event_state: 'given' },
    ]);
  });
});

function aReceipt(parts: Partial<ConsentReceipt>): ConsentReceipt {
  return {
    id: newId<ReceiptId>(),
    site: 'maison.fr' as Site,
    host: 'www.maison.fr',
    at: toInstant('2026-03-19T10:00:00.000Z'),
    platform: 'Klaro',
    rule: undefined,
    banner: { text: 'Nous utilisons des cookies.', sha256: 'ab12' },
    offered: ['Tout accepter', 'Je refuse'],
    pressed: [{ label: 'Je refuse', intent: 'refuse', because: { language: 'fr', words: ['refuse'] } }],
    kind: 'banner',
    way: 'first-layer',
    platformId: 'klaro',
    platformVersion: '0.7.22',
    evidence: [
      {
        source: 'platform',
        from: 'klaro',
        purposes: [
          { name: 'Audience', granted: false, necessary: false },
          { name: 'Audience', granted: true, necessary: false, kind: 'legitimate-interest' },
          { name: 'Régie A', granted: false, necessary: false, kind: 'partner' },
        ],
      },
    ],
    changes: [{ where: 'cookie', name: 'klaro', after: '{"a":false}' }],
    partners: { total: 2, refused: 1, names: ['Régie A', 'Régie B'] },
    pay: { provider: 'contentpass', price: '2,99 €' },
    symmetry: { clicksToRefuse: 2, clicksToAccept: 1, refusalOnFirstLayer: false, preTicked: ['Vidéos'] },
    disputed: true,
    before: undefined,
    after: {
      where: 'cookie',
      name: 'klaro',
      value: '{"a":false}',
      purposes: [{ name: 'Technique', granted: true, necessary: true }],
    },
    outcome: 'refused-in-part',
    refused: ['Audience'],
    remaining: ['Audience (intérêt légitime)'],
    tookMs: 140,
    ...parts,
  };
}

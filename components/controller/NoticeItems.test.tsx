// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { toInstant } from '../../core/day.ts';
import type { SiteChecklist } from '../../core/notice/items/checklist-of.ts';
import { COMMON_ITEMS, type FoundItem } from '../../core/notice/items/items.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { Surroundings } from '../Surroundings.tsx';
import { someServices } from '../testing.ts';
import { NoticeItems } from './NoticeItems.tsx';
import { NoticeItemsLine } from './NoticeItemsLine.tsx';

afterEach(cleanup);

const FOUND: FoundItem[] = [
  { item: 'purposes', quote: 'We use your data to deliver your order.', under: 'Why' },
  { item: 'right_access', quote: 'You may ask for a copy.' },
];

function aChecklist(found: readonly FoundItem[] = FOUND): SiteChecklist {
  return {
    url: 'https://shop.example/privacy',
    readAt: toInstant('2026-03-19T10:00:00.000Z'),
    checklist: {
      found,
      retention: [{ category: 'Invoices', period: '10 years', quote: 'Invoices are kept for 10 years.' }],
      recipients: [{ category: 'payment', quote: 'Our bank.' }],
      transfers: [{ safeguard: 'none', quote: 'We transfer nothing.' }],
    },
    items: COMMON_ITEMS.map((item) => ({ item, found: found.find((one) => one.item === item) })),
  };
}

async function show(view: Parameters<typeof render>[0]): Promise<void> {
  const database = new HabeasDatabase(crypto.randomUUID());
  render(<Surroundings services={someServices(database)}>{view}</Surroundings>);
}

describe('the site’s page shows the items', () => {
  test('all nineteen, found with their words and heading or not found on this page', async () => {
    await show(<NoticeItems checklist={aChecklist()} />);
    await screen.findByText('2 of 19 required items found in the privacy notice.');
    expect(screen.getAllByText('not found on this page')).toHaveLength(17);
    const purposes = screen.getByText('Purposes').closest('li') as HTMLElement;
    expect(within(purposes).getByText('found')).toBeTruthy();
    expect(within(purposes).getByText('under “Why”')).toBeTruthy();
    expect(within(purposes).getByText('“We use your data to deliver your order.”')).toBeTruthy();
  });

  test('a link to the notice, and none to an address that is not https', async () => {
    await show(<NoticeItems checklist={aChecklist()} />);
    const link = await screen.findByRole('link');
    expect(link.getAttribute('href')).toBe('https://shop.example/privacy');
    cleanup();
    await show(<NoticeItems checklist={{ ...aChecklist(), url: 'javascript:alert(1)' }} />);
    await screen.findByText('javascript:alert(1)');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('periods, recipients and transfers with their words', async () => {
    await show(<NoticeItems checklist={aChecklist()} />);
    await screen.findByText('One retention period');
    expect(screen.getByText('10 years')).toBeTruthy();
    expect(screen.getByText('Payment and banks')).toBeTruthy();
    expect(screen.getByText('No transfer, says the page')).toBeTruthy();
  });
});

describe('the popup says in a line', () => {
  test('how many were found, and the first that are missing and matter', async () => {
    await show(<NoticeItemsLine checklist={aChecklist()} />);
    await screen.findByText(
      '2 of 19 required items found in the privacy notice. Not found: Who the controller is, How to reach the controller and Legal basis.',
    );
  });

  test('nothing missing where all was found', async () => {
    await show(
      <NoticeItemsLine checklist={aChecklist(COMMON_ITEMS.map((item) => ({ item, quote: 'It is said.' })))} />,
    );
    await screen.findByText('19 of 19 required items found in the privacy notice.');
    expect(screen.queryByText(/Not found/)).toBeNull();
  });
});

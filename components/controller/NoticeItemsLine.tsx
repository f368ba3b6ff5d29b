import { ITEMS_THAT_MATTER, type SiteChecklist } from '../../core/notice/items/checklist-of.ts';
import { useInterface } from '../i18n.tsx';

/** As many missing items are named; the site's page shows them all. */
const MOST_NAMED = 3;

/** One line: how much the notice says of what it must, and what is missing that matters most. */
export function NoticeItemsLine({ checklist: { items } }: { checklist: SiteChecklist }) {
  const { text, list } = useInterface();
  const found = items.filter((one) => one.found !== undefined).length;
  const missing = ITEMS_THAT_MATTER.filter((item) => items.some((one) => one.item === item && one.found === undefined));
  return (
    <p class="quiet">
      {text('items-count', { found, all: items.length })}{' '}
      {missing.length > 0 &&
        text('items-missing', { items: list(missing.slice(0, MOST_NAMED).map((item) => text(`item-${item}`))) })}
    </p>
  );
}

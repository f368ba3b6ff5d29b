import type { SiteChecklist } from '../../core/notice/items/checklist-of.ts';
import type { FoundItem, NoticeChecklist, NoticeItem } from '../../core/notice/items/items.ts';
import { useInterface, useText } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';

/** What the notice had to say, item by item: found with its words, or not found on that page. */
export function NoticeItems({ checklist }: { checklist: SiteChecklist }) {
  const { text, dayOf } = useInterface();
  const { items, url, readAt } = checklist;
  const found = items.filter((one) => one.found !== undefined).length;
  return (
    <div class="stack tight">
      <p>{text('items-count', { found, all: items.length })}</p>
      <p class="quiet">
        {text('items-read', { day: dayOf(readAt) })} <SafeLink address={url}>{url}</SafeLink>
      </p>
      <ul class="sources">
        {items.map((one) => (
          <Item key={one.item} {...one} />
        ))}
      </ul>
      <Details checklist={checklist.checklist} />
      <p class="quiet">{text('items-note')}</p>
    </div>
  );
}

function Item({ item, found }: { item: NoticeItem; found: FoundItem | undefined }) {
  const text = useText();
  return (
    <li>
      <strong>{text(`item-${item}`)}</strong>{' '}
      <span class={`tag ${found === undefined ? 'tone-care' : 'tone-quiet'}`}>
        {text(found === undefined ? 'items-not-found' : 'items-found')}
      </span>
      {found?.under && (
        <p class="quiet">
          <bdi>{text('items-under', { heading: found.under })}</bdi>
        </p>
      )}
      {found && <Quote quote={found.quote} />}
    </li>
  );
}

function Quote({ quote }: { quote: string }) {
  const text = useText();
  return (
    <blockquote>
      <bdi>{text('controller-source-quote', { quote })}</bdi>
    </blockquote>
  );
}

/** Periods, recipients and transfers, folded: they are read seldom, and by those who write a letter. */
function Details({ checklist: { retention, recipients, transfers } }: { checklist: NoticeChecklist }) {
  const text = useText();
  return (
    <>
      {retention.length > 0 && (
        <details>
          <summary>{text('items-periods', { count: retention.length })}</summary>
          <ul class="sources">
            {retention.map(({ category, period, quote }) => (
              <li key={`${category} ${period} ${quote}`}>
                <bdi>{category}</bdi> – <strong>{period}</strong>
                <Quote quote={quote} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {recipients.length > 0 && (
        <details>
          <summary>{text('items-recipients', { count: recipients.length })}</summary>
          <ul class="sources">
            {recipients.map((one) => {
              const name = 'name' in one ? one.name : text(`recipient-${one.category}`);
              return (
                <li key={name}>
                  <bdi>{name}</bdi>
                  <Quote quote={one.quote} />
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {transfers.length > 0 && (
        <details>
          <summary>{text('items-transfers')}</summary>
          <ul class="sources">
            {transfers.map(({ safeguard, quote }) => (
              <li key={`${safeguard} ${quote}`}>
                {text(`safeguard-${safeguard}`)}
                <Quote quote={quote} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

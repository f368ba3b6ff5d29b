import type { AuditedThing, StoredThingSource } from '../../core/consent/audit.ts';
import { toDay } from '../../core/day.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';

/** Cookies and keys by name, each with what for, whose it is and how long it stays; folded below them, who says so. */
export function ThingList({ things }: { things: readonly AuditedThing[] }) {
  return (
    <div class="stack tight">
      <ul class="things">
        {things.map((thing) => (
          <li key={`${thing.where} ${thing.name} ${thing.domain ?? ''}`}>
            <Thing thing={thing} />
          </li>
        ))}
      </ul>
      <Sources things={things} />
    </div>
  );
}

function Thing({ thing }: { thing: AuditedThing }) {
  const { text } = useInterface();
  const { where, name, domain, days, httpOnly, partitioned, known } = thing;
  return (
    <>
      <code>{name}</code>{' '}
      {known && (
        <span>
          {known.owner === undefined
            ? text('audit-known-widespread', { purpose: text(`thing-${known.purpose}`) })
            : text('audit-known', { purpose: text(`thing-${known.purpose}`), owner: known.owner })}
        </span>
      )}
      <div class="quiet">
        {text(`stored-${where}`)}
        {domain !== undefined && (
          <>
            {' · '}
            <bdi>{domain}</bdi>
          </>
        )}
        {where === 'cookie' && (
          <>
            {' · '}
            {days === undefined ? text('audit-session') : text('audit-days', { count: Math.round(days) })}
          </>
        )}
      </div>
      {httpOnly === true && <div class="quiet">{text('audit-http-only')}</div>}
      {partitioned === true && <div class="quiet">{text('audit-partitioned')}</div>}
    </>
  );
}

/** Each source once, with the names it explains. */
function Sources({ things }: { things: readonly AuditedThing[] }) {
  const { text, list } = useInterface();
  const explained = things.flatMap(({ name, known }) => (known === undefined ? [] : [{ name, source: known.source }]));
  const groups = Map.groupBy(explained, ({ source }) => `${source.url ?? ''} ${source.title}`);
  if (groups.size === 0) return null;
  return (
    <details>
      <summary>{text('audit-sources', { count: groups.size })}</summary>
      <ul class="sources">
        {[...groups].map(([key, [first, ...others]]) => (
          <li key={key}>
            <code>{list([...new Set([first, ...others].flatMap((each) => each?.name ?? []))])}</code>
            {first && <Source source={first.source} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Source({ source }: { source: StoredThingSource }) {
  const { text, day } = useInterface();
  const { title, url, read } = source;
  if (url === undefined) return <p class="quiet">{text('audit-source-habeas', { platform: title })}</p>;
  return (
    <p class="quiet">
      <SafeLink address={url}>{title}</SafeLink>
      {' · '}
      {read === undefined ? text('audit-source-unverified') : text('audit-source-read', { day: day(toDay(read)) })}
    </p>
  );
}

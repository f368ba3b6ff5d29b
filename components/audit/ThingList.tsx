import type { AuditedThing } from '../../core/consent/audit.ts';
import { useInterface } from '../i18n.tsx';

/** Cookies and keys by name, each with whose it is, what for, how long it stays, and who says so. */
export function ThingList({ things }: { things: readonly AuditedThing[] }) {
  const { text } = useInterface();
  return (
    <ul class="things">
      {things.map(({ where, name, domain, days, known }) => (
        <li key={`${where} ${name} ${domain ?? ''}`}>
          <code>{name}</code>{' '}
          {known && <span>{text('audit-known', { purpose: text(`thing-${known.purpose}`), owner: known.owner })}</span>}
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
          {known && <div class="quiet">{text('audit-source', { source: known.source })}</div>}
        </li>
      ))}
    </ul>
  );
}

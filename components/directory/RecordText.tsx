import type { DirectoryRecord } from '../../core/directory/record.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';

/** How a controller of the directory is reached, and what it wants to know of whoever asks. */
export function RecordText({ record }: { record: DirectoryRecord }) {
  const { text, list } = useInterface();
  const { address, email, webform, phone, web, runs, requiredElements, needsIdDocument } = record;
  return (
    <div class="stack tight">
      <address>
        {address.map((line, at) => (
          // Two lines of an address may be the same; their place tells them apart.
          <div key={`${at} ${line}`}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </address>
      <p>{email === undefined ? text('company-no-email') : <bdi>{email}</bdi>}</p>
      {webform !== undefined && (
        <p>
          <SafeLink address={webform}>{text('company-webform')}</SafeLink>
        </p>
      )}
      {phone !== undefined && (
        <p>
          <bdi>{phone}</bdi>
        </p>
      )}
      {web !== undefined && (
        <p>
          <SafeLink address={web}>{web}</SafeLink>
        </p>
      )}
      {requiredElements.length > 0 && <p class="quiet">{text('company-wants', { what: list(requiredElements) })}</p>}
      {needsIdDocument && <p class="note">{text('company-wants-id')}</p>}
      {runs.length > 0 && (
        <details>
          <summary>{text('company-runs', { count: runs.length })}</summary>
          <ul>
            {runs.map((service) => (
              <li key={service}>
                <bdi>{service}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

import { AUDIT_PHASES, type Audit, STORED_CLASSES, type ThirdParty } from '../../core/consent/audit.ts';
import { FINDING_CODES, type Finding, type FindingCode, findingsOf } from '../../core/consent/findings.ts';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import type { Site } from '../../core/ids.ts';
import { useInterface } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { ThingList } from './ThingList.tsx';

/** What the site had stored before a choice, after the refusal and at the next visit: dated, by name, without a verdict. */
export function AuditPart({ site, receipts }: { site: Site; receipts: readonly ConsentReceipt[] }) {
  const { text } = useInterface();
  const { database } = useServices();
  const audits = useLiveQuery(() => database.audits.where('site').equals(site).toArray(), [database, site]);
  if (audits === undefined) return null;
  const { findings, unknown } = findingsOf(audits, receipts);
  return (
    <section class="card">
      <h2>{text('audit-title')}</h2>
      {audits.length === 0 ? (
        <p>{text('audit-none')}</p>
      ) : (
        <>
          <p class="quiet">{text('audit-intro')}</p>
          {findings.length === 0 && <p>{text('audit-nothing')}</p>}
          {findings.length > 0 && (
            <div class="findings">
              {FINDING_CODES.map((code) => (
                <FindingsOfCode key={code} code={code} findings={findings.filter((each) => each.code === code)} />
              ))}
            </div>
          )}
          {unknown.length > 0 && (
            <details>
              <summary>{text('audit-unknown', { count: unknown.length })}</summary>
              <div class="stack tight">
                <p class="quiet">{text('audit-unknown-text')}</p>
                <ThingList things={unknown} />
              </div>
            </details>
          )}
          <details>
            <summary>{text('audit-all')}</summary>
            <LatestAudits audits={audits} />
          </details>
        </>
      )}
    </section>
  );
}

/** The latest finding of its kind, and the earlier ones folded away. */
function FindingsOfCode({ code, findings }: { code: FindingCode; findings: readonly Finding[] }) {
  const { text } = useInterface();
  const [latest, ...earlier] = findings;
  if (latest === undefined) return null;
  return (
    <div class="stack tight">
      <h3>{text(`finding-${code}`)}</h3>
      <FindingView finding={latest} />
      {earlier.length > 0 && (
        <details>
          <summary>{text('audit-earlier', { count: earlier.length })}</summary>
          <ul class="stack tight">
            {earlier.map((finding) => (
              <li key={finding.auditId}>
                <FindingView finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function FindingView({ finding }: { finding: Finding }) {
  const { text, dayOf } = useInterface();
  return (
    <div class="stack tight">
      <p class="quiet">{text('audit-seen', { day: dayOf(finding.at), host: finding.host })}</p>
      {finding.things.length > 0 && <ThingList things={finding.things} />}
      {finding.thirdParties.length > 0 && <ThirdParties parties={finding.thirdParties} />}
    </div>
  );
}

/** Hosts by whose they are; those of nobody known at the end. */
function ThirdParties({ parties }: { parties: readonly ThirdParty[] }) {
  const { text, list } = useInterface();
  const groups = Map.groupBy(parties, ({ organisation }) => organisation);
  const named = [...groups].filter(([organisation]) => organisation !== undefined);
  const others = groups.get(undefined);
  return (
    <ul class="plain-list">
      {named.map(([organisation, hosts]) => (
        <li key={organisation}>
          <bdi>{organisation}</bdi> <span class="quiet">{list(hosts.map(({ host }) => host))}</span>
        </li>
      ))}
      {others && (
        <li>
          {text('audit-organisation-unknown')} <span class="quiet">{list(others.map(({ host }) => host))}</span>
        </li>
      )}
    </ul>
  );
}

/** The latest audit of each kind, whole: by what each thing is for. */
function LatestAudits({ audits }: { audits: readonly Audit[] }) {
  const { text, dayOf } = useInterface();
  const inOrder = audits.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <div class="stack">
      {AUDIT_PHASES.map((phase) => {
        const audit = inOrder.find((each) => each.phase === phase);
        return (
          audit && (
            <div key={phase} class="stack tight">
              <h3>{text(`audit-phase-${phase}`)}</h3>
              <p class="quiet">{text('audit-seen', { day: dayOf(audit.at), host: audit.host })}</p>
              {audit.things.length === 0 && <p>{text('audit-phase-empty')}</p>}
              {STORED_CLASSES.map((of) => {
                const things = audit.things.filter((thing) => thing.class === of);
                return (
                  things.length > 0 && (
                    <div key={of}>
                      <h4 class="label">{text(`audit-class-${of}`)}</h4>
                      <ThingList things={things} />
                    </div>
                  )
                );
              })}
            </div>
          )
        );
      })}
    </div>
  );
}

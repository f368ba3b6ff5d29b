import { authoritiesAmong } from '../../catalog/authorities.ts';
import type { ControllerFacts } from '../../core/controller/controller.ts';
import type { CandidateAuthority } from '../../core/law/authority.ts';
import { postcodeIn } from '../../core/law/postcode-area.ts';
import type { Identity } from '../../core/letter/letter.ts';
import { countryName } from '../countries.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';

/** Who supervises a controller: the authority to turn to, why it, and how; the others behind it. */
export function AuthorityPart({ controller }: { controller: ControllerFacts }) {
  const { database } = useServices();
  const found = useLiveQuery(async () => ({ identity: await database.identities.toCollection().first() }), [database]);
  return found && <AuthorityList controller={controller} identity={found.identity} />;
}

function AuthorityList({ controller, identity }: { controller: ControllerFacts; identity: Identity | undefined }) {
  const { text, language } = useInterface();
  const residence = placeOf(identity?.country, identity?.address);
  const seat = placeOf(controller.country?.value, controller.address?.value);
  const { candidates, missing } = authoritiesAmong({ residence, controller: seat });
  const first = candidates.filter((candidate, index) => index === 0 || (candidate.shared && candidates[0]?.shared));
  const others = candidates.slice(first.length);
  // Where both wait for a postcode in one country, it is the controller's that decides.
  const waiting = missing.includes('establishment')
    ? 'establishment'
    : missing.includes('residence')
      ? 'residence'
      : undefined;
  const country = waiting === 'establishment' ? seat?.country : residence?.country;
  if (candidates.length === 0 && waiting === undefined) return null;
  return (
    <div class="stack tight">
      <h3>{text('authority-title')}</h3>
      {first.map((candidate) => (
        <AuthorityItem key={candidate.authority.id} candidate={candidate} />
      ))}
      {first[0]?.shared && <p class="note">{text('authority-shared')}</p>}
      {waiting && country && (
        <p class="note">{text(`authority-missing-${waiting}`, { country: countryName(country, language) })}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{text('authority-others', { count: others.length })}</summary>
          <div class="stack">
            {others.map((candidate) => (
              <AuthorityItem key={candidate.authority.id} candidate={candidate} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function AuthorityItem({ candidate: { authority, reasons } }: { candidate: CandidateAuthority }) {
  const { text, language, list, day } = useInterface();
  const { name, short, region, first, form, website, email, languages, sources } = authority;
  const tongues = new Intl.DisplayNames(language, { type: 'language' });
  const latest = sources
    .map(({ checked, day }) => checked ?? day)
    .toSorted()
    .at(-1);
  const seated = region !== undefined && reasons.includes('establishment');
  return (
    <div class="stack tight">
      <p>
        <strong>
          <bdi>{name[language]}</bdi>
        </strong>
        {short !== undefined && short !== name[language] && (
          <>
            {' '}
            (<bdi>{short}</bdi>)
          </>
        )}
      </p>
      {reasons.map((reason) => (
        <p key={reason}>
          {text(seated && reason === 'establishment' ? 'authority-reason-seat' : `authority-reason-${reason}`)}
        </p>
      ))}
      {first && <p>{text(`authority-first-${first}`)}</p>}
      <p class="row">
        <SafeLink address={form ?? website}>
          {text(form === undefined ? 'authority-website' : 'authority-form')}
        </SafeLink>
        {email !== undefined && <bdi>{email}</bdi>}
      </p>
      <p class="quiet">
        {text('authority-languages', { languages: list(languages.map((code) => tongues.of(code) ?? code)) })}
        {latest !== undefined && ` ${text('authority-as-of', { day: day(latest) })}`}
      </p>
    </div>
  );
}

function placeOf(country: string | undefined, address: readonly string[] = []) {
  return country === undefined || country === '' ? undefined : { country, postcode: postcodeIn(address) };
}

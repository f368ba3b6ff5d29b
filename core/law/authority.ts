import type { Day } from '../day.ts';
import { type PostcodeAreas, regionsOf } from './postcode-area.ts';

export const SUPERVISED = ['all', 'private', 'public', 'federal'] as const;
/** What an authority asks of the person before it looks into a complaint. */
export const FIRST_STEPS = ['right-exercised', 'complaint-to-controller'] as const;

/** A supervisory authority, as catalog/authorities/ writes it. @see Art. 51 GDPR */
export type Authority = {
  /** Country, then its usual short name; never changes. */
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2, where it is a region's authority. */
  region?: string | undefined;
  /** Whose processing it supervises; `federal` is the federation's own bodies. */
  supervises: (typeof SUPERVISED)[number];
  first?: (typeof FIRST_STEPS)[number] | undefined;
  /** Its name in each of its own languages, by ISO 639-1. */
  names: Record<string, string>;
  name: { fr: string; en: string };
  /** « CNIL » */
  short?: string | undefined;
  /** Postal lines after the name, without the country, at most five. */
  address: string[];
  /** Where a complaint is lodged online, or how to lodge one is explained. */
  form?: string | undefined;
  website: string;
  /** Only where it takes complaints by e-mail. */
  email?: string | undefined;
  telephone: string;
  /** ISO 639-1 of the languages it takes a complaint in. */
  languages: string[];
  /** `day` is the source's own; `checked` the day somebody read it at the authority's own site. */
  sources: { title: string; url: string; day: Day; checked?: Day | undefined }[];
};

/** A place that makes an authority competent; a postcode counts where a country has several authorities. */
export type Place = { country: string; postcode?: string | undefined };

export type Places = {
  /** Where the person habitually resides, works, and where the infringement happened. */
  residence?: Place | undefined;
  work?: Place | undefined;
  infringement?: Place | undefined;
  /** The controller's seat. */
  controller?: Place | undefined;
  controllerKind?: ControllerKind | undefined;
};

/** A company or an association; a public body of a region or a municipality; one of the federation, where there is one. */
export type ControllerKind = 'private' | 'public' | 'federal';

export const AUTHORITY_REASONS = ['residence', 'work', 'infringement', 'establishment'] as const;
export type AuthorityReason = (typeof AUTHORITY_REASONS)[number];

/** An authority that may be asked, with every reason for it. */
export type CandidateAuthority = {
  authority: Authority;
  reasons: AuthorityReason[];
  /** Several regions share the postcode: only one of the candidates of that place is competent. */
  shared: boolean;
};

export type Competence = {
  /** The first is the one to turn to. */
  candidates: CandidateAuthority[];
  /** Places in a country of regional authorities whose postcode is missing or unknown, so that none was chosen. */
  missing: AuthorityReason[];
};

/**
 * The authorities a person may complain to, in order: where they live, where they work, where it happened, where the
 * controller is established. Where both places lie in one country of regional authorities, the region of the
 * controller's seat decides, since the complaint would be handed on to it.
 *
 * @see Art. 77(1), 55 and 56 GDPR; for Germany §§ 19(2), 40(2) BDSG; for Spain Art. 57 LOPDGDD; for the United Kingdom
 *   s. 165 DPA 2018; for Switzerland Art. 49 FADP
 */
export function authoritiesFor(
  { residence, work, infringement, controller, controllerKind = 'private' }: Places,
  known: { authorities: readonly Authority[]; areas: ReadonlyMap<string, PostcodeAreas> },
): Competence {
  const places: Record<AuthorityReason, Place | undefined> = {
    residence,
    work,
    infringement,
    establishment: controller,
  };
  const candidates = new Map<string, CandidateAuthority>();
  const missing: AuthorityReason[] = [];
  for (const reason of AUTHORITY_REASONS) {
    const place = places[reason];
    if (place === undefined) continue;
    const deciding = controller?.country === place.country ? controller : place;
    const { authorities, undecided } = authoritiesAt(deciding, controllerKind, known);
    if (undecided) missing.push(reason);
    for (const authority of authorities) {
      const candidate = candidates.get(authority.id);
      if (candidate !== undefined) candidate.reasons.push(reason);
      else candidates.set(authority.id, { authority, reasons: [reason], shared: authorities.length > 1 && !undecided });
    }
  }
  return { candidates: [...candidates.values()], missing };
}

function authoritiesAt(
  { country, postcode }: Place,
  kind: ControllerKind,
  { authorities, areas }: Parameters<typeof authoritiesFor>[1],
): { authorities: Authority[]; undecided: boolean } {
  const here = authorities.filter((authority) => authority.country === country);
  const federal = here.filter(({ supervises }) => supervises === 'federal');
  if (kind === 'federal' && federal.length > 0) return { authorities: federal, undecided: false };
  const competent = here.filter(({ supervises }) => supervises === 'all' || supervises === kind);
  const regional = competent.filter(({ region }) => region !== undefined);
  const national = competent.filter(({ region }) => region === undefined);
  if (regional.length === 0) return { authorities: national, undecided: false };
  const table = areas.get(country);
  const regions = table === undefined || postcode === undefined ? [] : regionsOf(table, postcode);
  const chosen = regional.filter(({ region }) => region !== undefined && regions.includes(region));
  if (chosen.length > 0) return { authorities: chosen, undecided: false };
  // Spain's regions have an authority for their own bodies only, and only some: the national one stands behind them.
  return { authorities: national, undecided: national.length === 0 };
}

import { useEffect, useState } from 'preact/hooks';
import type { Resolution } from '../../core/directory/resolve.ts';
import type { Site } from '../../core/ids.ts';
import { adoptRecord } from '../../flows/adopt-record.ts';
import { findController } from '../../flows/find-controller.ts';
import { Doubts } from '../directory/Doubts.tsx';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';

const MOST_OFFERED = 5;

/** Where a site's controller is known from, and the records that may be meant: none is used until the person says so. */
export function DirectoryOffers({ site, resolution }: { site: Site; resolution: Resolution }) {
  const text = useText();
  const { database, familyOf, note, now } = useServices();
  const [family, setFamily] = useState<Resolution>();
  const unknown = resolution.by === 'unknown' && resolution.candidates.length === 0;
  useEffect(() => {
    if (!unknown) return;
    familyOf(site).then(async (domains) => setFamily(await findController(database, site, domains)), note);
  }, [site, unknown]);
  const { by, record, candidates } = (unknown && family) || resolution;
  // Whoever has spoken, or whose page has, is not asked again.
  const offered = by === 'person' || (by === 'page' && record === undefined) ? [] : candidates.slice(0, MOST_OFFERED);
  if (record === undefined && offered.length === 0) return null;
  return (
    <div class="stack tight">
      {record !== undefined && (
        <p class="quiet">
          <a href={`#/directory/${record.slug}`}>{text('controller-in-directory')}</a> <Doubts record={record} />
        </p>
      )}
      {offered.length > 0 && (
        <>
          <p>{text('controller-offers')}</p>
          <ul class="stack tight">
            {offered.map(({ record: each, by: how }) => (
              <li key={each.slug} class="row">
                <a href={`#/directory/${each.slug}`}>
                  <bdi>{each.name}</bdi>
                </a>
                <span class="quiet">{text(`controller-offer-${how}`)}</span>
                <Doubts record={each} />
                <button
                  type="button"
                  aria-label={text('controller-offer-take-named', { name: each.name })}
                  onClick={() => adoptRecord(database, site, each.slug, now())}
                >
                  {text('controller-offer-take')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

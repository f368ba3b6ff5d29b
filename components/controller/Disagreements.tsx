import type { ControllerConflict } from '../../core/controller/controller-of.ts';
import type { Site } from '../../core/ids.ts';
import { chooseControllerValue } from '../../flows/choose-controller-value.ts';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { FactLines } from './FactLines.tsx';
import { FactSource } from './FactSource.tsx';

/** Where two pages of a site say different things: both, each with its sentence, and the person chooses. */
export function Disagreements({ site, conflicts }: { site: Site; conflicts: readonly ControllerConflict[] }) {
  const text = useText();
  const { database, now } = useServices();
  if (conflicts.length === 0) return null;
  return (
    <section class="stack">
      <h3>{text('conflict-title')}</h3>
      <p class="quiet">{text('conflict-intro')}</p>
      {conflicts.map(({ field, values }) => (
        <fieldset key={field} class="conflict stack tight">
          <legend>{text(`controller-${field}`)}</legend>
          <ul class="sources">
            {values.map((fact, index) => (
              <li key={`${fact.source} ${JSON.stringify(fact.value)}`} class="stack tight">
                <FactLines fact={fact} />
                <FactSource fact={fact} />
                {index === 0 && <p class="quiet">{text('conflict-taken')}</p>}
                <p>
                  <button
                    type="button"
                    aria-label={text('conflict-choose-of', { value: [fact.value].flat().join(', ') })}
                    onClick={() => chooseControllerValue(database, site, { field, value: fact }, now())}
                  >
                    {text('conflict-choose')}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { CONTROLLER_FIELDS, type ControllerFacts, type Sourced } from '../../core/controller/controller.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';

/** Each value with the sentence it came from, its page, its day, and how far to trust it. */
export function ControllerSources({
  controller,
  children,
}: {
  controller: ControllerFacts;
  children?: ComponentChildren;
}) {
  const { text } = useInterface();
  if (CONTROLLER_FIELDS.every((field) => controller[field] === undefined)) return null;
  return (
    <details>
      <summary>{text('controller-sources')}</summary>
      <ul class="sources">
        {CONTROLLER_FIELDS.map((field) => {
          const fact = controller[field];
          return (
            fact && (
              <li key={field}>
                <strong>{text(`controller-${field}`)}</strong> <Confidence fact={fact} />
                {fact.quote !== '' && (
                  <blockquote>
                    <bdi>{text('controller-source-quote', { quote: fact.quote })}</bdi>
                  </blockquote>
                )}
                <Source fact={fact} />
              </li>
            )
          );
        })}
      </ul>
      {children}
    </details>
  );
}

function Confidence({ fact }: { fact: Sourced<unknown> }) {
  const { text } = useInterface();
  if (fact.by === 'person') return null;
  const tone = fact.confidence === 'low' ? 'tone-care' : 'tone-quiet';
  return <span class={`tag ${tone}`}>{text(`confidence-${fact.confidence}`)}</span>;
}

function Source({ fact }: { fact: Sourced<unknown> }) {
  const { text, dayOf } = useInterface();
  return (
    <p class="quiet">
      {text(`controller-source-${fact.by}`, { day: dayOf(fact.at) })}{' '}
      {fact.by === 'page' && <SafeLink address={fact.source}>{fact.source}</SafeLink>}
    </p>
  );
}

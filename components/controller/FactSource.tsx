import type { Sourced } from '../../core/controller/controller.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';

/** The sentence a value came from, its page and day, and how far to trust it. */
export function FactSource({ fact }: { fact: Sourced<unknown> }) {
  const { text, dayOf } = useInterface();
  return (
    <>
      {fact.quote !== '' && (
        <blockquote>
          <bdi>{text('controller-source-quote', { quote: fact.quote })}</bdi>
        </blockquote>
      )}
      <p class="quiet">
        <FactConfidence fact={fact} /> {text(`controller-source-${fact.by}`, { day: dayOf(fact.at) })}{' '}
        {fact.by === 'page' && <SafeLink address={fact.source}>{fact.source}</SafeLink>}
      </p>
    </>
  );
}

function FactConfidence({ fact }: { fact: Sourced<unknown> }) {
  const { text } = useInterface();
  if (fact.by === 'person') return null;
  const tone = fact.confidence === 'low' ? 'tone-care' : 'tone-quiet';
  return <span class={`tag ${tone}`}>{text(`confidence-${fact.confidence}`)}</span>;
}

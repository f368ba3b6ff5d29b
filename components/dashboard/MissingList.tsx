import type { Site } from '../../core/ids.ts';
import type { MissingValue } from '../../core/letter/missing-value.ts';
import { useText } from '../i18n.tsx';

/** Where each missing value is filled in. */
const PLACE: Record<MissingValue, 'profile' | 'controller' | 'here'> = {
  identity: 'profile',
  'sender-name': 'profile',
  identifier: 'here',
  'answer-address': 'profile',
  'controller-name': 'controller',
  'controller-address': 'controller',
  'controller-email': 'controller',
  'controller-postal-address': 'controller',
  'sender-postal-address': 'profile',
};

/** The field on the letter's own page that tells the controller who writes. */
export const IDENTIFIER_FIELD = 'account-email';

/** Each missing value as a sentence, with the way to the place where it is filled in. */
export function MissingList({ missing, site }: { missing: readonly MissingValue[]; site: Site }) {
  const text = useText();
  return (
    <ul class="stack tight">
      {missing.map((value) => {
        const place = PLACE[value];
        return (
          <li key={value}>
            {text(`missing-${value}`)}{' '}
            {place === 'here' ? (
              <button type="button" class="plain" onClick={() => document.getElementById(IDENTIFIER_FIELD)?.focus()}>
                {text('letter-fix-here')}
              </button>
            ) : (
              <a href={place === 'profile' ? '#/profile' : `#/register/${encodeURIComponent(site)}`}>
                {text(`letter-fix-${place}`)}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

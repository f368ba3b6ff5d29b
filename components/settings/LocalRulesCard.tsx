import type { LocalRule } from '../../core/consent/local-rule.ts';
import { removeLocalRule, restoreLocalRule } from '../../flows/dispute-receipt.ts';
import { useInterface } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';

/** The person's own word on controls: what was no refusal, and is left alone since. */
export function LocalRulesCard() {
  const { text, dayOf } = useInterface();
  const { database } = useServices();
  const say = useSnackbar();
  const rules = useLiveQuery(() => database.localRules.toArray(), [database]);
  if (rules === undefined) return null;
  const remove = async (rule: LocalRule) => {
    await removeLocalRule(database, rule);
    say(text('dispute-lifted', { label: rule.label }), () => restoreLocalRule(database, rule));
  };
  return (
    <section class="card">
      <h2>{text('local-rules-title')}</h2>
      <p>{text(rules.length === 0 ? 'local-rules-none' : 'local-rules-text')}</p>
      <ul class="stack tight">
        {rules.map((rule) => (
          <li key={`${rule.site} ${rule.label}`} class="row spread">
            <span>
              <bdi>{text('quoted', { words: rule.label })}</bdi>
              <br />
              <span class="quiet">{text('local-rules-where', { site: rule.site, day: dayOf(rule.at) })}</span>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={text('local-rules-remove', { site: rule.site, label: rule.label })}
              onClick={() => remove(rule)}
            >
              {text('remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

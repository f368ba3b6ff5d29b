import type { Readable } from '../../core/consent/readable-page.ts';
import { useText } from '../i18n.tsx';

/** What a readable page holds, as a view; the page's own title heads it on paper. */
export function AccountView({ account }: { account: Readable }) {
  const text = useText();
  return (
    <article class="account stack">
      <p class="only-printed account-head">{account.title}</p>
      <div class="stack tight account-lead">
        {account.lead.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {account.sections.map(({ title, lines, note }) => (
        <section key={title} class="card">
          <h2>{title}</h2>
          <dl class="account-lines">
            {lines.map(({ label, values }) => (
              <div key={label}>
                <dt>{label}</dt>
                {values.map((value, index) => (
                  <dd key={index}>
                    {value.length > LONG ? (
                      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
                      <section class="long" tabIndex={0} aria-label={text('account-long', { label })}>
                        <bdi>{value}</bdi>
                      </section>
                    ) : (
                      <bdi>{value}</bdi>
                    )}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {note !== undefined && <p class="quiet">{note}</p>}
        </section>
      ))}
      <p class="quiet">{account.foot}</p>
    </article>
  );
}

/** Longer words than this scroll in a frame of their own on the screen, and stand whole on paper. */
const LONG = 600;

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n.tsx';

type Props = { title: string; intro?: string | undefined; narrow?: boolean; children: ComponentChildren };

/** One page of the dashboard. Its heading takes the focus, so that a reader hears where they have come. */
export function Page({ title, intro, narrow = false, children }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${title} · ${text('app-name')}`;
  }, [title, text]);
  return (
    <main class="page">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {intro && <p>{intro}</p>}
      </header>
      {narrow ? <div class="narrow stack">{children}</div> : children}
    </main>
  );
}

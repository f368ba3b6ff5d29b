import type { ComponentChildren } from 'preact';

const ALLOWED = new Set(['https:', 'mailto:']);

/** The address as a link may carry it: https: or mailto:, else undefined. */
export function checkedHref(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && ALLOWED.has(url.protocol) ? url.href : undefined;
}

/** The one way an address that came from data becomes a link; anything but https: and mailto: stays text. */
export function SafeLink({ address, children }: { address: string; children: ComponentChildren }) {
  const href = checkedHref(address);
  if (href === undefined) return <bdi>{children}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      <bdi>{children}</bdi>
    </a>
  );
}

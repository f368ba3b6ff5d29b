/** The mark: an H set in a seal. */
export function Seal() {
  return (
    <svg class="seal" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="var(--seal)" />
      <circle cx="16" cy="16" r="12.2" fill="none" stroke="var(--on-seal)" stroke-width="1" opacity="0.7" />
      <path d="M10 9h3.4v5.2h5.2V9H22v14h-3.4v-5.6h-5.2V23H10z" fill="var(--on-seal)" />
    </svg>
  );
}

/** A toolbar with the puzzle piece, and the seal beside it. */
export function PinPicture({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 240 56" role="img">
      <title>{label}</title>
      <rect x="1" y="1" width="238" height="54" rx="12" fill="var(--sheet)" stroke="var(--line)" stroke-width="2" />
      <rect x="16" y="16" width="118" height="24" rx="12" fill="var(--paper)" stroke="var(--line)" stroke-width="2" />
      <circle cx="166" cy="28" r="15" fill="var(--seal)" />
      <path d="M160 21h3.4v5.2h5.2V21h3.4v14h-3.4v-5.6h-5.2V35H160z" fill="var(--on-seal)" />
      <circle cx="166" cy="28" r="20" fill="none" stroke="var(--seal)" stroke-width="2" stroke-dasharray="4 4" />
      <path
        d="M202 21h5a4 4 0 1 1 8 0h5v6a4 4 0 1 1 0 8v6h-18v-6a4 4 0 1 0 0-8z"
        fill="none"
        stroke="var(--quiet-ink)"
        stroke-width="2"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A list with nothing in it: one sentence that teaches, one button. */
export function EmptyState({ sentence, action, href }: { sentence: string; action: string; href: string }) {
  return (
    <div class="empty">
      <p>{sentence}</p>
      <a class="button" href={href}>
        {action}
      </a>
    </div>
  );
}

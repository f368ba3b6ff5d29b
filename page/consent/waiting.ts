export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks again every `everyMs` until there is an answer, for `withinMs` at most; the last answer, if any. */
export async function until<Answer>(
  ask: () => Answer | undefined | false,
  { withinMs, everyMs = 25 }: { withinMs: number; everyMs?: number },
): Promise<Answer | undefined> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() >= end) return undefined;
    await pause(everyMs);
  }
}

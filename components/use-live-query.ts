import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * What `query` reads, again whenever a table it read changes, here or in another page of the extension; undefined
 * until the first answer. `inputs` are the values the query depends on.
 */
export function useLiveQuery<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Value | undefined {
  const [answer, setAnswer] = useState<{ value: Value; inputs: readonly unknown[] }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer({ value, inputs }),
      error: setFailure,
    });
    return () => subscription.unsubscribe();
  }, inputs);
  if (failure !== undefined) throw failure;
  // An answer to earlier inputs is not an answer to these.
  const current = answer?.inputs.every((input, index) => Object.is(input, inputs[index])) ?? false;
  return current ? answer?.value : undefined;
}

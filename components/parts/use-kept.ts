import { useEffect, useRef, useState } from 'preact/hooks';

export type Kept<Value> = {
  value: Value;
  type: (value: Value) => void;
  /** Call when the field is left: what is stored may show again. */
  leave: () => void;
  state: 'kept' | 'keeping' | 'failed';
};

/**
 * A value that is saved as it is typed. Each keystroke starts a save at once; while one runs, only the latest waits.
 * Nothing is held back by a timer, so that nothing is lost when the page closes.
 */
export function useKept<Value>(stored: Value, save: (value: Value) => Promise<unknown>): Kept<Value> {
  const [value, setValue] = useState(stored);
  const [state, setState] = useState<Kept<Value>['state']>('kept');
  const typing = useRef(false);
  const waiting = useRef<{ value: Value } | undefined>(undefined);
  const busy = useRef(false);
  const saver = useRef(save);
  saver.current = save;

  useEffect(() => {
    if (!typing.current && !busy.current) setValue(stored);
  }, [stored]);

  async function keep() {
    if (busy.current) return;
    busy.current = true;
    try {
      while (waiting.current !== undefined) {
        const latest = waiting.current.value;
        waiting.current = undefined;
        await saver.current(latest);
      }
      setState('kept');
    } catch {
      setState('failed');
    } finally {
      busy.current = false;
    }
  }

  return {
    value,
    state,
    type: (typed) => {
      typing.current = true;
      waiting.current = { value: typed };
      setValue(typed);
      setState('keeping');
      void keep();
    },
    leave: () => {
      typing.current = false;
    },
  };
}

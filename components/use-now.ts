import { useEffect, useState } from 'preact/hooks';
import { useServices } from './services.tsx';

/** The present, looked at again every so many milliseconds while the view stands. */
export function useNow(everyMs: number): Date {
  const { now } = useServices();
  const [present, setPresent] = useState(now);
  useEffect(() => {
    const clock = setInterval(() => setPresent(now()), everyMs);
    return () => clearInterval(clock);
  }, [now, everyMs]);
  return present;
}

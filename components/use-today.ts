import { useEffect, useState } from 'preact/hooks';
import { type Day, localDayOf } from '../core/day.ts';
import { useServices } from './services.tsx';

const MINUTE_MS = 60_000;

/** The person's day, which changes while a page stays open past midnight. */
export function useToday(): Day {
  const { now } = useServices();
  const [today, setToday] = useState(() => localDayOf(now()));
  useEffect(() => {
    const clock = setInterval(() => setToday(localDayOf(now())), MINUTE_MS);
    return () => clearInterval(clock);
  }, [now]);
  return today;
}

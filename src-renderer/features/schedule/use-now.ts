import { useEffect, useState } from 'react';

/** A point of the desk clock: its date (ISO) and its minutes from midnight. */
export interface Now {
  readonly date: string;
  readonly minutes: number;
}

/** The desk clock, to the minute. */
export function useNow(): Now {
  const [now, setNow] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function tick(): void {
      clearTimeout(timer);
      setNow(read());
      timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    }
    tick();
    // A desk that slept is behind until it is looked at.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}

function read(): Now {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
}

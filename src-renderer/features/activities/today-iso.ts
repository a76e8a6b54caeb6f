import { formatISO } from 'date-fns';

/** Today on this desk's calendar, as ISO date. */
export const todayIso = (): string => formatISO(new Date(), { representation: 'date' });

import { formatISO } from 'date-fns';

/** Today on this desk's calendar, as an ISO date. */
export const deskDate = (): string => formatISO(new Date(), { representation: 'date' });

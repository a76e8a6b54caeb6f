import type { HubCity } from '../collections/index.ts';

/** A city of the hub of which nothing is known yet. */
export const BLANK_HUB_CITY: Omit<HubCity, 'organisationId'> = { offer: '', wish: '', desks: 1, away: [] };

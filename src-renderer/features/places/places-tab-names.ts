/** The tabs of 場所・移動, in their order. */
export const PLACES_TABS = ['places', 'travel', 'vehicles', 'people'] as const;
export type PlacesTabName = (typeof PLACES_TABS)[number];

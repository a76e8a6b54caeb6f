/** Words of places, travel times and vehicles. */
export const places = {};

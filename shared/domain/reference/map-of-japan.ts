import * as v from 'valibot';
import positions from '../../../assets/reference/city-positions.json' with { type: 'json' };
import outline from '../../../assets/reference/japan-outline.json' with { type: 'json' };

/** Where things lie: the outline of Japan and the member cities. */

/** Degrees: longitude, latitude. */
export type LonLat = readonly [lon: number, lat: number];

const point = v.pipe(v.array(v.number()), v.length(2));
const pointOf = ([lon = 0, lat = 0]: readonly number[]): LonLat => [lon, lat];

/** The islands as closed rings, the largest first. */
export const JAPAN_RINGS: readonly (readonly LonLat[])[] = v
  .parse(v.object({ rings: v.array(v.array(point)) }), outline)
  .rings.map((ring) => ring.map(pointOf));

const CITIES = new Map(
  Object.entries(v.parse(v.object({ cities: v.record(v.string(), point) }), positions).cities).map(
    ([id, at]) => [id, pointOf(at)] as const,
  ),
);

/** Where a member city lies, by its reference id; null where that is not known. */
export const positionOf = (cityId: string): LonLat | null => CITIES.get(cityId) ?? null;

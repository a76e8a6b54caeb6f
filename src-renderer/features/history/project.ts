import { JAPAN_RINGS, type LonLat } from '../../../shared/domain/reference/map-of-japan.ts';

/** Japan on a sheet of so many pixels: longitude and latitude to x and y. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Projection {
  readonly width: number;
  readonly height: number;
  readonly at: (place: LonLat) => Point;
  /** The islands as an SVG path. */
  readonly land: string;
  /** The corner in which Okinawa stands, which lies too far off. */
  readonly inset: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The main islands, and those in the south-west that stand in the corner. */
const MAIN = { west: 128.2, east: 149, north: 46, south: 29.9 };
const SOUTH = { west: 126.3, east: 131.6, north: 29.9, south: 24 };
/** One degree of longitude in degrees of latitude, in the middle of the country. */
const SHRINK = Math.cos((37.5 * Math.PI) / 180);

/** The map in a width: degrees keep their shape, so the height follows. */
export function projection(width: number): Projection {
  const scale = width / ((MAIN.east - MAIN.west) * SHRINK);
  const height = (MAIN.north - MAIN.south) * scale;
  const inset = {
    x: 0,
    y: 0,
    width: (SOUTH.east - SOUTH.west) * SHRINK * scale,
    height: (SOUTH.north - SOUTH.south) * scale,
  };
  const at = ([lon, lat]: LonLat): Point =>
    lat >= MAIN.south
      ? { x: (lon - MAIN.west) * SHRINK * scale, y: (MAIN.north - lat) * scale }
      : { x: (lon - SOUTH.west) * SHRINK * scale, y: (SOUTH.north - lat) * scale };
  const land = JAPAN_RINGS.map((ring) => pathOf(ring.map(at))).join('');
  return { width, height, at, land, inset };
}

const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

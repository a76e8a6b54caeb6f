import type { Place } from '../../../shared/domain/collections/index.ts';

/**
 * Latitude and longitude in degrees, as maps show them: "38.2554, 140.3396". Nothing typed: not known.
 * @returns undefined where it is neither
 */
export function parseGeo(text: string): Place['geo'] | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d+)?)[\s,、]+(-?\d{1,3}(?:\.\d+)?)$/.exec(plain) ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  const geo = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180 ? geo : undefined;
}

/**
 * Makes assets/reference/japan-outline.json, the light outline behind the record of meetings, from Natural Earth's
 * countries 1:10m (public domain) as the npm package world-atlas 2.0.2 (ISC) carries them:
 * `node scripts/map-of-japan.mjs PATH/TO/countries-10m.json`. It is run by hand; what it made is in the repository.
 */
import fs from 'node:fs';

const JAPAN = '392';
/** ISO 3166-1 of the country under which Natural Earth has the islands that Japan's own maps show as the Northern Territories. */
const RUSSIA = '643';
/** Degrees that a line may be off; smaller islands than this many square degrees are left out. */
const TOLERANCE = 0.03;
const SMALLEST = 0.012;

/** @typedef {[lon: number, lat: number]} Point */

const [file = ''] = process.argv.slice(2);
const atlas = JSON.parse(fs.readFileSync(file, 'utf8'));

/** @type {Point[][]} */
const arcs = atlas.arcs.map((/** @type {Point[]} */ arc) => {
  const { scale, translate } = atlas.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

/** @param {string} id @returns {Point[][]} the outer rings of a country */
const ringsOf = (id) =>
  atlas.objects.countries.geometries
    .find((/** @type {{ id: string }} */ one) => one.id === id)
    .arcs.map((/** @type {number[][]} */ polygon) =>
      polygon[0]?.flatMap((n, at) => {
        const line = n < 0 ? [...(arcs[~n] ?? [])].reverse() : (arcs[n] ?? []);
        return at === 0 ? line : line.slice(1);
      }),
    );

/** @param {Point[]} ring */
const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], n) => {
      const [x2, y2] = ring[(n + 1) % ring.length] ?? [x, y];
      return sum + (x * y2 - x2 * y) / 2;
    }, 0),
  );

/** @param {Point[]} line @returns {Point[]} the line with fewer points (Douglas and Peucker 1973) */
function simplified(line) {
  const [from, to] = [line[0], line.at(-1)];
  if (!from || !to || line.length < 3) return line;
  let far = 0;
  let at = 0;
  line.forEach((point, n) => {
    const d = distance(point, from, to);
    if (d > far) [far, at] = [d, n];
  });
  if (far <= TOLERANCE) return [from, to];
  return [...simplified(line.slice(0, at + 1)).slice(0, -1), ...simplified(line.slice(at))];
}

/** @param {Point} p @param {Point} a @param {Point} b */
function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** A ring is cut at its two ends, so that both halves keep their shape. @param {Point[]} ring */
const simpleRing = (ring) => {
  const half = Math.floor(ring.length / 2);
  return [...simplified(ring.slice(0, half + 1)).slice(0, -1), ...simplified(ring.slice(half))].slice(0, -1);
};

const northern = ringsOf(RUSSIA).filter((ring) =>
  ring.every(([lon, lat]) => lon > 145.3 && lon < 149 && lat > 43.3 && lat < 45.6),
);
const rings = [...ringsOf(JAPAN), ...northern]
  .filter((ring) => areaOf(ring) >= SMALLEST)
  // The main islands and Okinawa; the islands far out in the Pacific are no larger than a dot.
  .filter((ring) => ring.every(([lon, lat]) => lon < 149 && lat > 24))
  .sort((a, b) => areaOf(b) - areaOf(a))
  .map((ring) => simpleRing(ring).map(([lon, lat]) => [Number(lon.toFixed(2)), Number(lat.toFixed(2))]));
const out = new URL('../assets/reference/japan-outline.json', import.meta.url);
fs.writeFileSync(out, `${JSON.stringify({ rings })}\n`);
process.stdout.write(
  `${rings.length} rings, ${rings.flat().length} points, ${fs.statSync(out).size} bytes\n`,
);

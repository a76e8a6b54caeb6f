import type { Point } from './project.ts';

/** Where the labels of places on a map stand, so that none covers another or a place. */

export interface Labelled extends Point {
  readonly id: string;
  /** Size of the label in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
  /** From the place to the label, where they stand apart; null where they touch. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a place and its label, tried one after the other. */
const DISTANCES = [9, 16, 26, 38, 52, 68, 86, 106, 130, 160];
/** Directions in which a label may stand, those that read best first: right, left, below, above, between. */
const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.8, 0.6],
  [0.8, -0.6],
  [-0.8, 0.6],
  [-0.8, -0.6],
  [0.5, 0.87],
  [0.5, -0.87],
  [-0.5, 0.87],
  [-0.5, -0.87],
];
/** Half the size of a place's own mark with a little room. */
const MARK = 7;
const ROOM = 2;

/**
 * Places the labels one after the other, the most crowded place first, each at the nearest free spot; the same places
 * always give the same labels. One for which there is no room at all stands where it covers least.
 */
export function placeLabels(places: readonly Labelled[], sheet: { width: number; height: number }) {
  const marks = places.map(
    ({ x, y }): Box => ({ x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK }),
  );
  const taken: Box[] = [];
  const placed = new Map<string, PlacedLabel>();
  for (const place of byCrowd(places)) {
    const spot = bestSpot(place, [...marks, ...taken], sheet);
    taken.push(spot);
    placed.set(place.id, { id: place.id, x: spot.x, y: spot.y, leader: leaderOf(place, spot) });
  }
  return places.flatMap(({ id }) => placed.get(id) ?? []);
}

function byCrowd(places: readonly Labelled[]): Labelled[] {
  const near = (a: Labelled): number =>
    places.reduce((sum, b) => sum + (a.id === b.id ? 0 : 1 / (100 + (a.x - b.x) ** 2 + (a.y - b.y) ** 2)), 0);
  return places
    .map((place) => ({ place, crowd: near(place) }))
    .sort((a, b) => b.crowd - a.crowd || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);
}

function bestSpot(place: Labelled, others: readonly Box[], sheet: { width: number; height: number }): Box {
  let best: { readonly box: Box; readonly covered: number } | null = null;
  for (const distance of DISTANCES) {
    for (const direction of DIRECTIONS) {
      const box = boxAt(place, direction, distance);
      const isInside =
        box.x >= 0 && box.y >= 0 && box.x + box.width <= sheet.width && box.y + box.height <= sheet.height;
      if (!isInside) continue;
      const covered = others.reduce((sum, other) => sum + overlap(box, other), 0);
      if (covered === 0) return box;
      if (best === null || covered < best.covered) best = { box, covered };
    }
  }
  return best?.box ?? boxAt(place, [1, 0], MARK);
}

/** The label in a direction: its nearest edge is so far from the place. */
function boxAt(
  { x, y, width, height }: Labelled,
  [dx, dy]: readonly [number, number],
  distance: number,
): Box {
  const side = dx > 0.3 ? 0 : dx < -0.3 ? -width : -width / 2;
  const level = dy > 0.3 ? 0 : dy < -0.3 ? -height : -height / 2;
  return { x: x + dx * distance + side, y: y + dy * distance + level, width, height };
}

/** How much two boxes cover of each other, with a little room between them. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + ROOM;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + ROOM;
  return width > 0 && height > 0 ? width * height : 0;
}

/** A line to a label that does not stand beside its place. */
function leaderOf(place: Labelled, box: Box): PlacedLabel['leader'] {
  const to = {
    x: Math.max(box.x, Math.min(place.x, box.x + box.width)),
    y: Math.max(box.y, Math.min(place.y, box.y + box.height)),
  };
  const length = Math.hypot(to.x - place.x, to.y - place.y);
  if (length < 12) return null;
  const from = {
    x: place.x + ((to.x - place.x) * MARK) / length,
    y: place.y + ((to.y - place.y) * MARK) / length,
  };
  return { from, to };
}

/** About how wide a text of the map is set, in pixels at its size; full-width characters are square. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (/[ -~–]/.test(letter) ? 0.65 : 1) * size, 0);

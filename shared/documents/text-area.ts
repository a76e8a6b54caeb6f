import type { Document } from './document.ts';

/** Short and long side between the margins, in mm (A4 and A3 with 20 mm all round). */
const SIDES_MM = { A4: [170, 257], A3: [257, 380] } as const;

/** What a page has for text between its margins, in mm. */
export function textArea({ size, orientation }: Document['page']): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = SIDES_MM[size];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

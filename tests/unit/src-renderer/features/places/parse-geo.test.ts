import { expect, test } from 'vitest';
import { parseGeo } from '../../../../../src-renderer/features/places/parse-geo.ts';

test.each([
  ['38.2554, 140.3396', { latitude: 38.2554, longitude: 140.3396 }],
  ['３８．２５５４，１４０．３３９６', { latitude: 38.2554, longitude: 140.3396 }],
  ['-33.9、18.4', { latitude: -33.9, longitude: 18.4 }],
  ['43 142', { latitude: 43, longitude: 142 }],
  [' ', null],
  ['旭川市民文化会館', undefined],
  ['91, 10', undefined],
  ['38.2554', undefined],
  ['38, 181', undefined],
])('%s', (text, geo) => {
  expect(parseGeo(text)).toEqual(geo);
});

/**
 * What each city's file bears in its name among those of the others: its place in their order in front of its own name
 * (01_名古屋市), so that a folder lists the files in that order, whatever the characters. A city keeps its place when a
 * file is made for it alone.
 * @param cities all that files may be made for, in their order
 * @returns by the city's id
 */
export function cityFileNames(
  cities: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const digits = Math.max(2, String(cities.length).length);
  return new Map(cities.map(({ id, name }, at) => [id, `${String(at + 1).padStart(digits, '0')}_${name}`]));
}

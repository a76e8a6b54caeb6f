import { headingText } from '../reading/heading-text.ts';
import { type City, cityAsWritten, cityInFileName, cityNamed, cityWithin } from './city-guess.ts';
import { labelled } from './contact.ts';
import { exactField } from './heading-field.ts';
import type { AroundRow, PersonSource } from './person-source.ts';

const isCityLabel = (label: string): boolean => exactField(headingText(label))?.field === 'organisation';

/** Lines to the organizers (旭川市 … 行) name the host, not the sender. */
const isAddressed = (text: string): boolean =>
  /(?:行|宛て?|御中|様|あて)\s*$/u.test(text) || /事務局/.test(text);

/**
 * Which city a list comes from: a labelled cell above it, a cell that is nothing but a city's name, the
 * organisation most people are of, the file's name, the sheet's, a title. The first that tells.
 */
export function cityOfList(
  fileName: string,
  sheetName: string,
  around: readonly AroundRow[],
  people: readonly PersonSource[],
): City | null {
  const above = around.filter((row) => row.isAbove).map((row) => row.texts);
  for (const texts of above) {
    const value = labelled(texts, isCityLabel);
    if (value !== null) return cityAsWritten(value);
  }
  for (const text of above.flat()) {
    const city = /[市区町村]$/.test(text) ? cityNamed(text) : null;
    if (city) return city;
  }
  return (
    mostPeople(people) ??
    cityInFileName(fileName) ??
    cityInFileName(sheetName) ??
    above
      .flat()
      .filter((text) => !isAddressed(text))
      .map(cityWithin)
      .find((city) => city !== null) ??
    null
  );
}

/** How many different cities the people's own cells name. */
export const citiesNamed = (people: readonly PersonSource[]): number => countCities(people).length;

/** The city that at least half of the people are of. */
function mostPeople(people: readonly PersonSource[]): City | null {
  const [first] = countCities(people).toSorted((a, b) => b.count - a.count);
  return first && first.count * 2 >= people.length ? first.city : null;
}

function countCities(
  people: readonly PersonSource[],
): readonly { readonly city: City; readonly count: number }[] {
  const counts = new Map<string, { city: City; count: number }>();
  for (const { cells } of people) {
    for (const { column, cell } of cells) {
      const { meaning } = column;
      if (meaning === null || meaning === 'ignored' || meaning.kind !== 'field') continue;
      if (meaning.field !== 'organisation' && meaning.field !== 'organisationAndTitle') continue;
      const city = cityNamed(cell.text.split(/\s/u)[0] ?? '');
      if (city) counts.set(city.name, { city, count: (counts.get(city.name)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

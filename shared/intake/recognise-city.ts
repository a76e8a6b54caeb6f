import { organisationFinder } from '../domain/attendees/find-organisation.ts';
import type { Organisation } from '../domain/collections/index.ts';
import type { City } from '../input/city-guess.ts';
import { matchKey } from '../text/match-key.ts';

/** How a file's city was told: our own form's trace, what stands in it, its name, its folder, the person. */
export type CityBasis = 'trace' | 'content' | 'file-name' | 'folder' | 'hand';

export interface RecognisedCity {
  readonly organisationId: string;
  readonly by: CityBasis;
  /** False where two signs name two cities, or only a part of a name was found. */
  readonly isSure: boolean;
  /** Another city that a weaker sign names. */
  readonly rivalId: string | null;
}

export interface CitySigns {
  /** The organisation that the form was sent to, where the file is one of ours. */
  readonly sentTo: string | null;
  /** The city that stands in the file itself; null where it says none, or several. */
  readonly content: City | null;
  readonly fileName: string;
  /** Names of the folders it lies in, joined; '' for none. */
  readonly folder: string;
}

/**
 * Tells which of the plan's organisations a file comes from: by our form's trace, by what stands in it, by its name,
 * by its folder; the first that tells. Null where nothing does: nobody is put into a city by a guess.
 */
export function recogniseCity(
  organisations: ReadonlyMap<string, Organisation>,
  signs: CitySigns,
): RecognisedCity | null {
  const named = organisationInText(organisations, signs.fileName);
  const folder = organisationInText(organisations, signs.folder);
  const content = contentCity(organisations, signs.content);
  const found: readonly { id: string; by: CityBasis; isSure: boolean }[] = [
    ...(signs.sentTo !== null && organisations.has(signs.sentTo)
      ? [{ id: signs.sentTo, by: 'trace' as const, isSure: true }]
      : []),
    ...(content === null ? [] : [{ id: content, by: 'content' as const, isSure: true }]),
    ...(named === null ? [] : [{ ...named, by: 'file-name' as const }]),
    ...(folder === null ? [] : [{ ...folder, by: 'folder' as const }]),
  ];
  const [first] = found;
  if (!first) return null;
  const rival = found.find(({ id }) => id !== first.id) ?? null;
  // The trace is ours; a folder may well hold files of several cities. A second sign confirms a part of a name.
  const isConfirmed = first.isSure || found.some(({ id, by }) => id === first.id && by !== first.by);
  const isContradicted = rival !== null && first.by !== 'trace' && rival.by !== 'folder';
  return {
    organisationId: first.id,
    by: first.by,
    isSure: isConfirmed && !isContradicted,
    rivalId: rival?.id ?? null,
  };
}

function contentCity(organisations: ReadonlyMap<string, Organisation>, city: City | null): string | null {
  if (city === null) return null;
  if (city.id !== null && organisations.has(city.id)) return city.id;
  return organisationFinder(organisations)(city.name)?.id ?? null;
}

const SUFFIX = /[市区町村]$/u;

/**
 * The one organisation whose name stands in a text; a name that holds another (東山形市) wins over it. By the name
 * without 市 it is not sure.
 */
export function organisationInText(
  organisations: ReadonlyMap<string, Organisation>,
  text: string,
): { readonly id: string; readonly isSure: boolean } | null {
  const key = matchKey(text);
  if (key === '') return null;
  const whole = longest(organisations, key, ({ name, aliases }) => [name, ...aliases]);
  if (whole.length > 0) return whole.length === 1 ? { id: whole[0] ?? '', isSure: true } : null;
  const stems = longest(organisations, key, ({ kind, name }) =>
    kind === 'city' ? [name.replace(SUFFIX, '')] : [],
  );
  return stems.length === 1 ? { id: stems[0] ?? '', isSure: false } : null;
}

/** Ids of the organisations named in a key, without those whose name is only a part of another one that stands there. */
function longest(
  organisations: ReadonlyMap<string, Organisation>,
  key: string,
  namesOf: (organisation: Organisation) => readonly string[],
): readonly string[] {
  const found = [...organisations.values()].flatMap((organisation) => {
    const names = namesOf(organisation)
      .map(matchKey)
      .filter((name) => name.length >= 2 && key.includes(name));
    const [name] = names.sort((a, b) => b.length - a.length);
    return name === undefined ? [] : [{ id: organisation.id, name }];
  });
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ id }) => id);
}

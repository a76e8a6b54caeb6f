import type { PeopleReading, ReadPerson } from '../../reading/mapping.ts';
import { matchKey } from '../../text/match-key.ts';
import type { Attendee, Organisation } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import { organisationFields } from './find-organisation.ts';
import { spellingDoubts } from './spelling-doubt.ts';

/** What a file can tell about a person, in the fields of an attendee; `unconfirmed` names those to be looked at again. */
export type ImportedFields = Partial<Omit<Attendee, 'id' | 'order' | 'importId'>>;

/** Words for facts that have no field of their own and go to the remarks. */
const OTHER_LABELS: ReadonlyMap<string, string> = new Map([
  ['lodging', '宿泊'],
  ['transport', '交通'],
  ['arrival', '到着'],
  ['postal', '住所'],
]);
const NOT_KEPT = new Set(['category', 'contactPerson', 'supersedes']);

const KINDS: readonly (readonly [RegExp, Attendee['kind']])[] = [
  [/来賓|招待|guest/iu, 'guest'],
  [/オブザーバ|observer/iu, 'observer'],
  [/講師|登壇|発表|パネリスト|司会|speaker/iu, 'speaker'],
  [/随行|同行|attendant/iu, 'escort'],
  [/報道|記者|取材|press|media/iu, 'press'],
  [/事務局|スタッフ|staff/iu, 'staff'],
];

/**
 * The fields that a file's person gives an attendee. What the file is silent about is left out, so that an
 * import never empties a field. A mobile number joins the phone; arrival, lodging and unknown columns go to the
 * remarks, a line each, for nothing that was written may be lost.
 */
export function importedFields(
  person: ReadPerson,
  city: PeopleReading['city'],
  find: (text: string) => Organisation | null,
  organisations: ReadonlyMap<string, Organisation>,
): ImportedFields {
  const phone = [person.phone, person.mobile].filter((number) => number !== null).join('／');
  const kind = kindOf(person.other.category ?? '');
  const remarks = remarksOf(person);
  const unconfirmed = [...spellingDoubts({ name: person.name, reading: person.kana ?? '' })];
  return {
    name: person.name,
    ...organisationOf(person, city, find, organisations),
    ...(person.kana === null ? {} : { reading: person.kana }),
    ...(person.department === null ? {} : { department: person.department }),
    ...(person.jobTitle === null ? {} : { jobTitle: person.jobTitle }),
    ...(phone === '' ? {} : { phone }),
    ...(person.email === null ? {} : { email: person.email }),
    ...(person.diet === null ? {} : { diet: person.diet }),
    ...(person.mobility === null ? {} : { mobility: person.mobility }),
    ...(person.interpretation === null ? {} : { interpretation: person.interpretation }),
    ...(person.mode === null ? {} : { mode: person.mode === 'online' ? 'online' : 'in-person' }),
    ...(person.proxyFor === null ? {} : { proxyFor: person.proxyFor }),
    ...(kind === null ? {} : { kind }),
    ...(remarks === '' ? {} : { remarks }),
    ...(unconfirmed.length === 0 ? {} : { unconfirmed }),
  };
}

/**
 * The fields for an attendee who is there already. A value that stays as it is keeps its doubt or its confirmation;
 * one that is replaced takes over what the file gives reason to doubt.
 * @param changed names of the fields whose value changes
 */
export function settledFields(
  attendee: Attendee,
  { unconfirmed: doubtful = [], ...fields }: ImportedFields,
  changed: ReadonlySet<string>,
): ImportedFields {
  const unconfirmed = [
    ...attendee.unconfirmed.filter((field) => !changed.has(field)),
    ...doubtful.filter((field) => changed.has(field)),
  ];
  return sameRow({ unconfirmed: attendee.unconfirmed }, { unconfirmed })
    ? fields
    : { ...fields, unconfirmed };
}

function organisationOf(
  person: ReadPerson,
  city: PeopleReading['city'],
  find: (text: string) => Organisation | null,
  organisations: ReadonlyMap<string, Organisation>,
): Pick<ImportedFields, 'organisationId' | 'organisationText'> {
  const text = person.organisation ?? city?.name ?? '';
  // The city of the file is known by id; its name may be written in another way there.
  const own =
    city?.id != null &&
    (person.organisation === null || matchKey(person.organisation) === matchKey(city.name));
  if (own && organisations.has(city.id)) return { organisationId: city.id, organisationText: '' };
  return text === '' ? {} : organisationFields(find, text);
}

/** The kind that a word names (来賓, 招待, speaker); null where it names none. */
export const kindOf = (category: string): Attendee['kind'] | null =>
  KINDS.find(([pattern]) => pattern.test(category))?.[1] ?? null;

function remarksOf({ remarks, other }: ReadPerson): string {
  const lines = Object.entries(other).flatMap(([name, text]) =>
    NOT_KEPT.has(name) || text === '' ? [] : [`${OTHER_LABELS.get(name) ?? name}：${text}`],
  );
  return [...(remarks === null ? [] : [remarks]), ...lines].join('\n');
}

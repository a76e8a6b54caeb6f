import type { Attendee, Organisation } from '../../domain/collections/index.ts';
import { searchKey, searchKeyOf } from '../../text/search-key.ts';

const CALL =
  /(?:から(?:の)?(?:お|ご)?(?:電話|連絡)(?:あり|がありました|です)?|より(?:電話|連絡)?|は|が|も)$/u;
const HONORIFIC = /(?:さん|さま|様|氏|殿|先生|の?方)$/u;
const NOBODY = /^(?:ご|御)?(?:担当(?:者)?|方|人|電話|連絡)$/u;
const TITLE =
  /^(.*?)((?:副?(?:市長|区長|町長|村長|教育長|局長|部長|次長|課長|室長|館長|所長|議長|会長)|参事|主幹|係長|主査|主任|主事|技師|班長|教授|理事|補佐)(?:補佐|代理)?)$/u;

/** Who a memo is about, as far as its pieces say. */
export interface MemoPeople {
  /** Those whom all understood pieces fit, the likeliest first; none where nothing narrows them. */
  readonly people: readonly Attendee[];
  readonly unread: readonly string[];
}

/** A piece without what the telephone adds: 「神戸の山崎さんから電話」 is 神戸 and 山崎. */
export function spokenParts(
  piece: string,
  find: (text: string) => Organisation | null,
): { readonly city: Organisation | null; readonly name: string } {
  const bare = piece.replace(CALL, '');
  const whole = find(bare);
  if (whole) return { city: whole, name: '' };
  const at = bare.indexOf('の');
  const city = at > 0 ? find(bare.slice(0, at)) : null;
  const name = (city ? bare.slice(at + 1) : bare).replace(HONORIFIC, '');
  return { city, name: NOBODY.test(name) ? '' : name };
}

/** Those of a list whom the pieces fit. A piece that fits nobody is put aside as it was said. */
export function peopleFor(
  list: readonly Attendee[],
  pieces: readonly { readonly piece: string; readonly name: string }[],
  isNarrowed: boolean,
): MemoPeople {
  let people = list;
  let narrowed = isNarrowed;
  const unread: string[] = [];
  for (const { piece, name } of pieces) {
    const fitting = fittingTo(people, name);
    if (fitting.length === 0) unread.push(piece);
    else {
      people = fitting;
      narrowed = true;
    }
  }
  return { people: narrowed ? people : [], unread };
}

/** A title is that title (課長 is no 課長補佐) where somebody has it; 池田係長 is a name and a title. */
function fittingTo(people: readonly Attendee[], piece: string): readonly Attendee[] {
  const key = searchKey(piece);
  if (key === '') return [];
  const titled = people.filter(({ jobTitle }) => searchKey(jobTitle) === key);
  if (titled.length > 0) return titled;
  const whole = people.filter((person) => keyOf(person).includes(key));
  if (whole.length > 0) return whole;
  const [, name = '', title = ''] = TITLE.exec(piece) ?? [];
  if (name === '' || title === '') return [];
  const named = people.filter((person) =>
    searchKeyOf([person.name, person.reading]).includes(searchKey(name)),
  );
  const both = fittingTo(named, title);
  return both.length > 0 ? both : named;
}

const keyOf = ({ name, reading, jobTitle, department, organisationText }: Attendee): string =>
  searchKeyOf([name, reading, jobTitle, department, organisationText]);

import type { ItemPerson } from '../../../../shared/domain/collections/index.ts';
import type { PersonRole } from '../../../../shared/domain/collections/item-people.ts';
import type { PersonInput } from '../../../../shared/domain/commands/item-people.ts';
import { matchKey } from '../../../../shared/text/match-key.ts';

/** Words for roles as people write them, in both languages; the words shown on screen are among them. */
const ROLE_WORDS: Readonly<Record<PersonRole, readonly string[]>> = {
  staff: ['担当', 'スタッフ', 'staff', 'incharge'],
  chair: ['司会', '進行', '司会・進行', '司会進行', '議長', '座長', 'chair', 'chairandmc', 'mc', 'moderator'],
  speaker: ['登壇', '発表', '講師', '講演', '説明', '報告', '挨拶', 'speaker', 'presenter', 'talk'],
  host: ['対応', '案内', 'host', 'guide', 'receivedby'],
};
const ROLE_BY_WORD: ReadonlyMap<string, PersonRole> = new Map(
  (Object.keys(ROLE_WORDS) as PersonRole[]).flatMap((role) => ROLE_WORDS[role].map((word) => [word, role])),
);

const ROLE_ORDER: readonly PersonRole[] = ['staff', 'chair', 'speaker', 'host'];

/**
 * The people of an item as the cell shows and edits them: those in charge first, without a word for it, then
 * each role with its word (観光課、司会・進行：山口、木村、登壇：鈴木).
 */
export function peopleCell(
  people: readonly Pick<ItemPerson, 'role' | 'text'>[],
  roleNames: Readonly<Record<PersonRole, string>>,
  { colon, comma }: { readonly colon: string; readonly comma: string },
): string {
  return ROLE_ORDER.flatMap((role) => {
    const names = people.filter((one) => one.role === role).map(({ text }) => text);
    if (names.length === 0) return [];
    return [(role === 'staff' ? '' : `${roleNames[role]}${colon}`) + names.join(comma)];
  }).join(comma);
}

/**
 * What was typed in 担当: names parted by 、 or a comma, a role word with a colon before the first name of that
 * role; those before any role word are in charge (担当). A word that is no role stays part of the name.
 * A name that stood there in the same role stays who it was; any other that is exactly one attendee's
 * becomes that attendee; two of one name stay text.
 * @param idsByKey attendee ids by the match key of their names
 */
export function parsePeople(
  text: string,
  before: readonly PersonInput[],
  idsByKey: ReadonlyMap<string, readonly string[]>,
): PersonInput[] {
  let role: PersonRole = 'staff';
  const people: PersonInput[] = [];
  for (const part of text.split(/[、,，;；／\n]/)) {
    const match = /^\s*([^:：]+)[:：](.*)$/s.exec(part);
    const named = match ? ROLE_BY_WORD.get(wordOf(match[1] ?? '')) : undefined;
    if (named) role = named;
    const name = (named ? (match?.[2] ?? '') : part).trim();
    if (name === '') continue;
    const same = before.find((one) => one.role === role && one.text === name);
    const ids = idsByKey.get(matchKey(name)) ?? [];
    people.push(same ?? { role, text: name, attendeeId: ids.length === 1 ? (ids[0] ?? null) : null });
  }
  return people;
}

const wordOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s／/]/g, '')
    .toLowerCase();

import { personName } from '../attendees/person-name.ts';
import type { Item, ItemPerson } from '../collections/index.ts';
import { PERSON_ROLES } from '../collections/item-people.ts';
import type { Plan } from '../plan/plan.ts';
import type { ChangeContext, ChangeLine } from './change-line.ts';
import { changeWords } from './change-words.ts';
import { agendaByItem, peopleByItem, ridesByItem, without } from './compare-attached.ts';

/** What the change list says of an item's people, agenda, audience, leg and of what is not certain. */

/** One line a role: 講師を変更：山田→佐藤, 進行を追加：鈴木, 案内から外す：田中. */
export function peopleLines(itemId: string, context: ChangeContext): ChangeLine[] {
  const words = changeWords(context.language);
  const old = peopleByItem(context.before).get(itemId) ?? [];
  const now = peopleByItem(context.after).get(itemId) ?? [];
  const names = (people: readonly ItemPerson[]): string =>
    people.map((person) => personName(context.after, person)).join(words.comma);
  return PERSON_ROLES.flatMap((role) => {
    const was = old.filter((person) => person.role === role);
    const is = now.filter((person) => person.role === role);
    const gone = names(without(was, is));
    const came = names(without(is, was));
    if (gone === '' && came === '') return [];
    const what = words.roles[role];
    const text =
      gone === ''
        ? words.added(what, came)
        : came === ''
          ? words.takenOff(what, gone)
          : words.said(words.changed(what), words.arrow(gone, came));
    return [{ what, before: names(was), after: names(is), text }];
  });
}

/** 連携の実績（20分）、送金方法 of a session's agenda. */
export function agendaText(plan: Plan, itemId: string, { language }: ChangeContext): string {
  const words = changeWords(language);
  return (agendaByItem(plan).get(itemId) ?? [])
    .map(
      ({ title, minutes, papers }) =>
        title +
        (minutes === null ? '' : words.inBrackets(words.minutes(minutes))) +
        (papers.length === 0 ? '' : words.papers(papers.map(({ name }) => name).join(words.comma))),
    )
    .join(words.comma);
}

/** The titles of an item's activities; 全員 for one of none. */
export function audienceText(plan: Plan, item: Item, { language }: ChangeContext): string {
  const words = changeWords(language);
  const titles = item.activityIds.flatMap((id) => plan.rows.activities.get(id)?.title ?? []);
  return titles.length === 0 ? words.everybody : titles.join(words.comma);
}

/** 科学館（バス）: where a leg leads and by what. */
export function legText(plan: Plan, { toPlaceId, transport }: Item, { language }: ChangeContext): string {
  const words = changeWords(language);
  const place = toPlaceId === null ? '' : (plan.rows.places.get(toPlaceId)?.name ?? '');
  const by = transport === null ? '' : words.transports[transport];
  return place === '' || by === '' ? place + by : place + words.inBrackets(by);
}

/** 1号車、2号車 of a leg. */
export function vehicleText(plan: Plan, { id }: Item, { language }: ChangeContext): string {
  const names = (ridesByItem(plan).get(id) ?? []).flatMap(
    ({ vehicleId }) => plan.rows.vehicles.get(vehicleId)?.name ?? [],
  );
  return names.sort().join(changeWords(language).comma);
}

/** 確認済み：時刻, 要確認に変更：会場. */
export function certaintyLines(before: Item, after: Item, { language }: ChangeContext): ChangeLine[] {
  const words = changeWords(language);
  const what = words.item.certainty;
  const names = (fields: readonly string[]): string =>
    [...new Set(fields.map((field) => words.facts[field] ?? words.otherFact))].join(words.comma);
  const came = names(after.unconfirmed.filter((field) => !before.unconfirmed.includes(field)));
  const gone = names(before.unconfirmed.filter((field) => !after.unconfirmed.includes(field)));
  return [
    ...(gone === '' ? [] : [{ what, before: gone, after: words.certain, text: words.confirmed(gone) }]),
    ...(came === '' ? [] : [{ what, before: words.certain, after: came, text: words.toConfirm(came) }]),
  ];
}

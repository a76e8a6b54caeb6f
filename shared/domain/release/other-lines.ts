import { rangeText } from '../calendar/times.ts';
import { shortDate } from '../calendar/wareki.ts';
import type { Activity, Day, Meeting, Place, Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { meetingName } from '../reference/networks.ts';
import { kindById, kindName } from '../reference/person-kinds.ts';
import { nameOf } from '../reference/title-of.ts';
import { type ChangeContext, type ChangeLine, dayText, fieldLine } from './change-line.ts';
import { changeWords } from './change-words.ts';
import type { OtherChange } from './changes.ts';

/** What a day, an activity, a place or a vehicle is called in the change list, as it is now (or was). */
export function otherName({ subject, key }: OtherChange, context: ChangeContext): string {
  const words = changeWords(context.language);
  const row = context.after.rows[subject].get(key) ?? context.before.rows[subject].get(key);
  if (!row) return words.subjects[subject];
  if ('offset' in row) {
    const plan = context.after.rows.days.has(key) ? context.after : context.before;
    const day = words.nthDay(row.offset + 1);
    return row.date === null ? day : day + words.inBrackets(dayText(plan, key, context.language));
  }
  return 'title' in row ? row.title : row.name;
}

/** The change told line by line: 期日：10月14日（火）→10月15日（水）. */
export function otherLines(change: OtherChange, context: ChangeContext): ChangeLine[] {
  const { subject, key, fields } = change;
  const words = changeWords(context.language);
  const [only] = fields;
  if (only === 'new' || only === 'removed') {
    const what = words.fields[only] ?? '';
    const name = otherName(change, context);
    return [{ what, before: only === 'new' ? '' : name, after: only === 'new' ? name : '', text: what }];
  }
  const [was, is] = [context.before, context.after].map((plan) => tell(plan, subject, key, context));
  const told = [...new Set(fields.map((field) => (field.startsWith('window') ? 'window' : field)))];
  return told.map((field) =>
    fieldLine(words.fields[field] ?? field, was?.[field] ?? '', is?.[field] ?? '', context.language),
  );
}

type Told = Readonly<Record<string, string>>;

/** A row's fields as they are said, by field. */
function tell(plan: Plan, subject: OtherChange['subject'], key: string, context: ChangeContext): Told {
  const row = plan.rows[subject].get(key);
  if (!row) return {};
  switch (subject) {
    case 'meeting':
      return tellMeeting(row as Meeting, context);
    case 'days':
      return tellDay(row as Day, context);
    case 'activities':
      return tellActivity(row as Activity, context);
    case 'places':
      return tellPlace(plan, row as Place);
    case 'vehicles':
      return tellVehicle(row as Vehicle, context);
  }
}

const tellMeeting = ({ title, mode }: Meeting, { language }: ChangeContext): Told => ({
  title,
  mode: changeWords(language).modes[mode],
});

function tellDay(day: Day, { language }: ChangeContext): Told {
  const words = changeWords(language);
  const isOpen = day.windowStart === null && day.windowEnd === null;
  return {
    date: day.date === null ? words.open : shortDate(day.date, language),
    window: isOpen ? '' : rangeText(day.windowStart, day.windowEnd, language),
    kind: words.dayKinds[day.kind] ?? '',
    area: day.area,
    variant: words.variants[day.variant],
  };
}

/** Cities and kinds by the names they have now: a release keeps none of its own. */
function tellActivity(activity: Activity, { language, after }: ChangeContext): Told {
  const words = changeWords(language);
  const cities = activity.audienceCities.flatMap((id) => after.rows.organisations.get(id) ?? []);
  const kinds = activity.audienceKinds.map((id) => kindName(kindById(after, id), language));
  const count = (n: number | null): string => (n === null ? '' : words.count(n));
  return {
    title: activity.title,
    network: activity.network === null ? words.everybody : meetingName(activity.network, language),
    audienceCities:
      activity.audienceCities.length === 0
        ? words.everybody
        : cities.map((city) => nameOf(city, language)).join(words.comma),
    audienceKinds: kinds.length === 0 ? words.everybody : kinds.join(words.comma),
    optional: activity.optional ? words.optional : words.forAll,
    capacity: count(activity.capacity),
    minimum: count(activity.minimum),
    deadline: activity.deadline === null ? '' : shortDate(activity.deadline, language),
  };
}

const tellPlace = (plan: Plan, place: Place): Told => ({
  name: place.name,
  parentId: place.parentId === null ? '' : (plan.rows.places.get(place.parentId)?.name ?? ''),
  address: place.address,
});

function tellVehicle(vehicle: Vehicle, { language }: ChangeContext): Told {
  const words = changeWords(language);
  return {
    name: vehicle.name,
    seats: vehicle.seats === null ? '' : words.seats(vehicle.seats),
    attendants: vehicle.attendants.join(words.comma),
    company: vehicle.company,
    phone: vehicle.phone,
  };
}

import type { Plan } from '../../shared/domain/plan/plan.ts';
import { twoStops } from './excursion.ts';
import { doing } from './plans.ts';

/** Two stops with everything that hangs on something else. */
export function everything() {
  const { plan, dayId, places, items } = twoStops();
  let next = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
  const leg = [...next.rows.items.values()].find(({ kind }) => kind === 'travel')!;
  next = doing(next, 'addVehicle', { name: '1号車' });
  const vehicleId = [...next.rows.vehicles.keys()][0]!;
  next = doing(next, 'setRide', { vehicleId, itemId: leg.id, on: true });
  next = doing(next, 'silenceRule', { rule: 'vague-time', itemId: leg.id, reason: '先方と調整中' });
  next = doing(next, 'startItem', { id: leg.id, at: 560 });
  next = doing(next, 'addAgendaItem', { itemId: leg.id, title: '車内で説明' });
  next = withRecord(next, dayId, leg.id);
  next = doing(next, 'addAttendee', { name: '佐藤 一郎' });
  const replaced = [...next.rows.attendees.keys()].at(-1)!;
  next = doing(next, 'addAttendee', { name: '鈴木 次郎', proxyOf: replaced });
  next = doing(next, 'setItemPeople', {
    itemId: leg.id,
    people: [{ role: 'host', attendeeId: replaced, text: '佐藤 一郎' }],
  });
  const hours = [{ from: 540, to: 720 }];
  next = doing(next, 'setPersonHours', { dayId, attendeeId: replaced, text: '', hours });
  next = withHub(next, dayId, places.station);
  const asked = withAnswers(next, leg.id, replaced);
  return { ...asked, dayId, places, items, leg: leg.id, vehicleId, replaced };
}

/** An excursion of two places on the leg, for which three people have answered, with all that hangs on them. */
function withAnswers(plan: Plan, leg: string, replaced: string) {
  const input = { title: '視察', kind: 'side-tour', capacity: 2, fee: 3000 } as const;
  let next = doing(plan, 'addActivity', input);
  const activityId = [...next.rows.activities.keys()].at(-1)!;
  next = doing(next, 'editRow', { collection: 'items', key: leg, patch: { activityIds: [activityId] } });
  for (const name of ['高橋 三郎', '田中 四郎']) next = doing(next, 'addAttendee', { name });
  const [third, fourth] = [...next.rows.attendees.keys()].slice(-2) as [string, string];
  const cells = [replaced, third, fourth].map((id) => ({
    attendeeId: id,
    activityId,
    value: 'yes' as const,
  }));
  next = doing(next, 'setAnswers', { cells });
  next = doing(next, 'assignVehicles', { activityId });
  next = doing(next, 'checkIn', { attendeeId: third, activityId, itemId: leg, desk: '入口' });
  next = doing(next, 'checkIn', { attendeeId: third, activityId, itemId: null, desk: '入口' });
  const answers = [{ activityId, value: 'maybe' as const }];
  next = doing(next, 'takeMemo', { text: '未定とのこと', attendeeId: fourth, answers, diet: '' });
  next = doing(next, 'tellApart', { a: third, b: fourth, reason: '' });
  next = doing(next, 'setPayments', {
    keys: [{ attendeeId: third, activityId }],
    state: 'on-day',
    date: null,
  });
  next = doing(next, 'issueReceipts', { attendeeIds: [third], date: '2026-10-20' });
  next = doing(next, 'addCustomField', { name: '宿泊', type: 'yes-no', choices: [] });
  const fieldId = [...next.rows.customFields.keys()][0]!;
  const write = { kind: 'custom', fieldId, value: true } as const;
  next = doing(next, 'editCells', { how: 'edit', edits: [{ who: third, write }] });
  const person = { name: '中村 五郎' };
  next = doing(next, 'makeProxy', { attendeeId: fourth, activityIds: [activityId], person });
  return { plan: next, activityId, third, fourth, fieldId };
}

/** A hub and a stage on the day, at the place, with a meeting of two cities and a pitch of one. */
function withHub(plan: Plan, dayId: string, placeId: string): Plan {
  const [aId, bId] = [...plan.rows.organisations.keys()] as [string, string];
  let next = doing(plan, 'setHub', { dayId, placeId });
  next = doing(next, 'addHubCities', { ids: [aId, bId] });
  next = doing(next, 'setWish', { fromId: aId, toId: bId, rank: 1 });
  next = doing(next, 'placeHubMeeting', { aId, bId, slot: 0, table: 0 });
  next = doing(next, 'setStage', { dayId, placeId });
  return doing(next, 'addPitches', { cities: [aId] });
}

/** A question with an answer, a note under a theme, and what follows of it, all about the leg's topic. */
function withRecord(plan: Plan, dayId: string, itemId: string): Plan {
  const [agendaId] = [...plan.rows.agenda.keys()] as [string];
  const [ownerId] = [...plan.rows.organisations.keys()] as [string];
  let next = doing(plan, 'addQuestion', { agendaId, text: '御意見' });
  const [questionId] = [...next.rows.questions.keys()] as [string];
  next = doing(next, 'answerQuestion', { questionId, organisationId: ownerId, text: '賛成' });
  next = doing(next, 'offerThemes', {});
  const [themeId] = [...next.rows.themes.keys()] as [string];
  const note = { itemId, agendaId, organisationId: ownerId, themeId, dayId, at: 600 } as const;
  next = doing(next, 'addNote', { ...note, kind: 'advice', text: '続けること' });
  const [noteId] = [...next.rows.notes.keys()] as [string];
  return doing(next, 'addFollowUp', { title: '共同展示', ownerId, noteId, agendaId });
}

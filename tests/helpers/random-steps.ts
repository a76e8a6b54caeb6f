import fc from 'fast-check';
import { DEFAULT_CHOICES } from '../../shared/domain/collections/paper-settings.ts';
import type { CommandInput, CommandName } from '../../shared/domain/commands/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';

/** Something done to a plan: a command of any kind, on rows picked by number. */
export const randomStep = fc.record({
  command: fc.constantFrom<CommandName>(
    'addItem',
    'removeItems',
    'duplicateItems',
    'makeRainPlan',
    'placeItem',
    'addDay',
    'removeDay',
    'removePlace',
    'addPlace',
    'removeActivity',
    'removeAttendees',
    'setTravelTime',
    'addTravelLegs',
    'addVehicle',
    'removeVehicle',
    'setRide',
    'setPersonHours',
    'silenceRule',
    'startItem',
    'setOverrun',
    'clearActuals',
    'addAgendaItem',
    'savePaperSetting',
    'renamePaperSetting',
    'moveAgendaItem',
    'addQuestion',
    'answerQuestion',
    'offerThemes',
    'removeTheme',
    'addNote',
    'removeNote',
    'addFollowUp',
    'reorderItem',
    'retimeItem',
    'makeRelease',
    'restoreRelease',
    'importSchedule',
    'addAttendee',
    'setAnswer',
    'takeDeskTicks',
    'setAnswers',
    'moveUp',
    'makeProxy',
    'mergeAttendees',
    'tellApart',
    'takeMemo',
    'checkIn',
    'undoCheckIn',
    'walkIn',
    'assignVehicles',
    'seatRider',
    'editCells',
    'addCustomField',
    'removeCustomField',
    'saveView',
    'removeView',
    'editRow',
    'confirmFact',
    'setFirstDay',
    'setDayWindow',
    'movePlace',
    'shiftItems',
    'addActivity',
    'setItemPeople',
    'removeAgendaItem',
    'unsilenceRule',
    'setDayVariant',
  ),
  pick: fc.nat(50),
  other: fc.nat(50),
  text: fc.constantFrom('一', '二', '三'),
});

export type Step = typeof randomStep extends fc.Arbitrary<infer T> ? T : never;

interface Picked {
  readonly itemId: string;
  readonly attendeeId: string;
  readonly placeId: string;
  readonly activityId: string;
  readonly vehicleId: string;
  readonly text: string;
  readonly pick: number;
}

type Edit = (of: Picked) => CommandInput<'editRow'>;

/** Edits of one field or two, where copies meet most often. */
const EDITS: readonly [Edit, ...Edit[]] = [
  ({ itemId, text }) => ({ collection: 'items', key: itemId, patch: { title: text } }),
  ({ itemId, text }) => ({ collection: 'items', key: itemId, patch: { remarks: text, equipment: text } }),
  ({ attendeeId, text }) => ({ collection: 'attendees', key: attendeeId, patch: { jobTitle: text } }),
  ({ attendeeId, text }) => ({ collection: 'attendees', key: attendeeId, patch: { name: text } }),
  ({ placeId, text }) => ({ collection: 'places', key: placeId, patch: { address: text } }),
  ({ activityId, pick }) => ({ collection: 'activities', key: activityId, patch: { capacity: pick % 4 } }),
  ({ vehicleId, pick }) => ({ collection: 'vehicles', key: vehicleId, patch: { seats: pick } }),
  ({ text }) => ({ collection: 'meeting', key: 'meeting', patch: { title: text } }),
];

/** What the step gives to its command in a plan. */
export function inputOf({ rows }: Plan, { command, pick, other, text }: Step) {
  const nth = (map: ReadonlyMap<string, unknown>, n = pick): string => [...map.keys()][n % map.size] ?? '';
  const [itemId, dayId, placeId] = [nth(rows.items), nth(rows.days), nth(rows.places)];
  const vehicleId = nth(rows.vehicles);
  const [attendeeId, attendeeId2] = [nth(rows.attendees), nth(rows.attendees, other)];
  const activityId = nth(rows.activities, other);
  const legId = pick % 2 ? nth(rows.items, other) || null : null;
  const value = (['yes', 'no', 'maybe', null] as const)[(pick + other) % 4] ?? null;
  const fieldId = nth(rows.customFields);
  const inputs: Partial<{ [N in CommandName]: CommandInput<N> }> = {
    addItem: {
      title: text,
      dayId: dayId || null,
      kind: other % 2 ? 'travel' : 'visit',
      start: 600,
      end: 660,
    },
    removeItems: { ids: [itemId] },
    duplicateItems: { ids: [itemId] },
    makeRainPlan: { ids: [itemId] },
    placeItem: { id: itemId, to: { dayId: nth(rows.days, other) || null, placeId: placeId || null } },
    addDay: { kind: 'excursion', area: text },
    removeDay: { id: dayId },
    removePlace: { id: placeId },
    addPlace: { kind: 'stop', name: text, parentId: null },
    removeActivity: { id: nth(rows.activities) },
    removeAttendees: { ids: [nth(rows.attendees)] },
    setTravelTime: { from: placeId, to: nth(rows.places, other), minutes: 10 },
    addTravelLegs: { dayId, variant: other % 2 ? 'b' : 'a' },
    addVehicle: { name: text },
    removeVehicle: { id: vehicleId },
    setRide: { vehicleId, itemId: nth(rows.items, other), on: pick % 3 > 0 },
    setPersonHours: {
      dayId,
      attendeeId: nth(rows.attendees, other) || null,
      text,
      hours: pick % 4 ? [{ from: 540, to: 600 }] : [],
    },
    silenceRule: { rule: 'unassigned', itemId, reason: text },
    startItem: { id: itemId, at: 600 },
    setOverrun: { id: itemId, minutes: other },
    clearActuals: { dayId },
    addAgendaItem: { itemId, title: text },
    moveAgendaItem: { id: nth(rows.agenda), step: other % 2 ? 1 : -1 },
    addQuestion: { agendaId: nth(rows.agenda) || null, text },
    answerQuestion: { questionId: nth(rows.questions), organisationId: nth(rows.organisations, other), text },
    offerThemes: {},
    removeTheme: { id: nth(rows.themes) },
    addNote: {
      itemId: itemId || null,
      agendaId: nth(rows.agenda, other) || null,
      themeId: nth(rows.themes, other) || null,
      dayId: dayId || null,
      at: 600 + other,
      text,
    },
    removeNote: { id: nth(rows.notes) },
    addFollowUp: {
      title: text,
      noteId: nth(rows.notes, other) || null,
      agendaId: nth(rows.agenda) || null,
      ownerId: nth(rows.organisations) || null,
    },
    reorderItem: { id: itemId, beforeId: nth(rows.items, other) || null },
    retimeItem: { id: itemId, start: 540 + other, later: 'keep-gaps' },
    makeRelease: { note: text },
    restoreRelease: { id: nth(rows.releases) },
    importSchedule: { fileName: text, days: [], places: [], items: [], removed: itemId ? [itemId] : [] },
    addAttendee: { name: `${text}${pick}`, organisationId: nth(rows.organisations) || null },
    setAnswer: { attendeeId, activityId, value, companions: value === 'yes' ? pick % 3 : 0 },
    takeDeskTicks: {
      ticks: [
        {
          desk: 'other',
          deskName: text,
          seq: pick,
          clock: other,
          attendeeId: pick % 3 ? attendeeId : `walk-in-${pick}`,
          activityId,
          itemId: null,
          at: '2026-10-01T00:00:00.000Z',
          state: (['in', 'in', 'out', 'withdrawn'] as const)[pick % 4] ?? 'in',
          person: pick % 3 ? null : { name: text, reading: '', organisation: '札幌' },
        },
      ],
    },
    setAnswers: { cells: [...rows.attendees.keys()].map((id) => ({ attendeeId: id, activityId, value })) },
    moveUp: { attendeeId, activityId },
    makeProxy: { attendeeId, activityIds: pick % 2 ? [activityId] : [], person: { name: text } },
    mergeAttendees: {
      keep: attendeeId,
      drop: attendeeId2,
      fields: pick % 2 ? { proxyOf: rows.attendees.get(attendeeId2)?.proxyOf ?? null } : {},
      answersOf: pick % 3 ? [activityId] : [],
    },
    tellApart: { a: attendeeId, b: attendeeId2, reason: text },
    takeMemo: {
      text,
      attendeeId: attendeeId || null,
      answers: value === null ? [] : [{ activityId, value }],
      diet: text,
    },
    checkIn: { attendeeId, activityId, itemId: legId, desk: text },
    undoCheckIn: { attendeeId, activityId, itemId: legId },
    walkIn: { activityId, itemId: legId, name: text, organisationText: text, desk: text },
    assignVehicles: { activityId },
    seatRider: {
      activityId,
      attendeeId,
      vehicleId: pick % 3 ? nth(rows.vehicles, other) : null,
      locked: pick % 2 > 0,
    },
    editCells: {
      how: 'paste',
      edits: [
        { who: attendeeId, write: { kind: 'answer', activityId, value } },
        ...(fieldId ? [{ who: 0, write: { kind: 'custom', fieldId, value: other } } as const] : []),
      ],
      newPeople: [{ name: text }],
    },
    addCustomField: { name: text, type: 'text', choices: [] },
    removeCustomField: { id: fieldId },
    saveView: { id: null, name: text, conditions: [{ column: 'name', op: 'contains', values: [text] }] },
    savePaperSetting: {
      paper: 'attendee-list',
      name: text,
      choices: { ...DEFAULT_CHOICES, people: { ...DEFAULT_CHOICES.people, activityId } },
    },
    renamePaperSetting: { id: nth(rows.paperSettings), name: text },
    removePaperSetting: { id: nth(rows.paperSettings) },
    removeView: { id: nth(rows.views) },
    editRow: (EDITS[other % EDITS.length] ?? EDITS[0])({
      itemId,
      attendeeId,
      placeId,
      activityId,
      vehicleId,
      text,
      pick,
    }),
    confirmFact: { collection: 'items', key: itemId, field: 'start' },
    setFirstDay: { date: `2026-10-${10 + (pick % 9)}` },
    setDayWindow: { id: dayId, windowStart: 540 + other },
    movePlace: { id: placeId, by: pick % 2 ? 1 : -1 },
    shiftItems: { ids: [itemId], minutes: other },
    addActivity: { title: text, kind: 'side-tour', capacity: pick % 5 },
    setItemPeople: { itemId, people: [{ role: 'chair', attendeeId: attendeeId || null, text }] },
    removeAgendaItem: { id: nth(rows.agenda) },
    unsilenceRule: { rule: 'unassigned', itemId },
    setDayVariant: { dayId, variant: pick % 2 ? 'a' : 'b' },
  };
  return inputs[command];
}

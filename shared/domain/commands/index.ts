export type { CommandError } from './command.ts';

import { addActivity, removeActivity } from './activities.ts';
import { moveUp, setAnswer, setAnswers } from './answers.ts';
import { addAttendee, removeAttendees } from './attendees.ts';
import { carryOver } from './carry-over.ts';
import { checkIn, undoCheckIn, walkIn } from './check-ins.ts';
import { addDay, removeDay, setDayDate, setDayWindow, setFirstDay } from './days.ts';
import { confirmFact, editRow } from './edit-row.ts';
import { importAttendees } from './import-attendees.ts';
import { setItemPeople } from './item-people.ts';
import { addItem, duplicateItems, placeItem, removeItems, shiftItems } from './items.ts';
import { takeMemo } from './memos.ts';
import { addPlace, removePlace } from './places.ts';
import { makeProxy } from './proxies.ts';
import { assignVehicles, seatRider } from './seats.ts';
import { mergeAttendees, tellApart } from './twins.ts';

/** Every command by name: what a screen may do to the open plan. */
export const commands = {
  addActivity,
  removeActivity,
  addAttendee,
  removeAttendees,
  setAnswer,
  setAnswers,
  moveUp,
  makeProxy,
  mergeAttendees,
  tellApart,
  takeMemo,
  assignVehicles,
  seatRider,
  checkIn,
  undoCheckIn,
  walkIn,
  importAttendees,
  carryOver,
  addDay,
  removeDay,
  setDayDate,
  setDayWindow,
  setFirstDay,
  editRow,
  confirmFact,
  setItemPeople,
  addItem,
  duplicateItems,
  placeItem,
  removeItems,
  shiftItems,
  addPlace,
  removePlace,
} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<N extends CommandName> = Parameters<(typeof commands)[N]>[1];

/** A command with its input, as data. */
export type CommandCall = {
  [N in CommandName]: { readonly name: N; readonly input: CommandInput<N> };
}[CommandName];

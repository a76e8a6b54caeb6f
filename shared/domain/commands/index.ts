export type { CommandError } from './command.ts';

import { addActivity, removeActivity } from './activities.ts';
import { addAttendee, removeAttendees, setAnswer } from './attendees.ts';
import { carryOver } from './carry-over.ts';
import { addCustomField, editCustomField, removeCustomField } from './custom-fields.ts';
import { addDay, removeDay, setDayDate, setDayWindow, setFirstDay } from './days.ts';
import { editCells } from './edit-cells.ts';
import { confirmFact, editRow } from './edit-row.ts';
import { importAttendees } from './import-attendees.ts';
import { setItemPeople } from './item-people.ts';
import { addItem, duplicateItems, placeItem, removeItems, shiftItems } from './items.ts';
import { addPlace, removePlace } from './places.ts';
import { removeView, saveView } from './views.ts';

/** Every command by name: what a screen may do to the open plan. */
export const commands = {
  addActivity,
  removeActivity,
  addAttendee,
  removeAttendees,
  setAnswer,
  editCells,
  addCustomField,
  editCustomField,
  removeCustomField,
  saveView,
  removeView,
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

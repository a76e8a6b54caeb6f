import { restoreBackup } from './restore-backup.ts';

export type { CommandError } from './command.ts';

import { addActivity, removeActivity } from './activities.ts';
import { clearActuals, endItem, recordTimes, setOverrun, startItem, takeForecast } from './actuals.ts';
import { setAddresses } from './addresses.ts';
import { addAgendaItem, moveAgendaItem, placeAgendaItem, removeAgendaItem } from './agenda.ts';
import { moveUp, setAnswer, setAnswers } from './answers.ts';
import { addAttendee, removeAttendees } from './attendees.ts';
import { carryOver } from './carry-over.ts';
import { checkIn, checkInMany, undoCheckIn, walkIn } from './check-ins.ts';
import { removeCsvTemplate, saveCsvTemplate } from './csv-templates.ts';
import { addCustomField, editCustomField, removeCustomField } from './custom-fields.ts';
import { addDay, removeDay, setDayDate, setDayWindow, setFirstDay } from './days.ts';
import { takeDeskTicks } from './desk-ticks.ts';
import { editCells } from './edit-cells.ts';
import { confirmFact, editRow } from './edit-row.ts';
import { addFollowUp, removeFollowUp } from './follow-ups.ts';
import { addHubCities, recordInvitation, removeHub, removeHubCity, setHub, setWish } from './hub.ts';
import {
  closeSlots,
  markHubMeetings,
  placeHubMeeting,
  removeHubMeeting,
  takeTimetable,
} from './hub-meetings.ts';
import { importAttendees } from './import-attendees.ts';
import { importSchedule } from './import-schedule.ts';
import { setItemPeople } from './item-people.ts';
import { addItem, duplicateItems, removeItems, shiftItems } from './items.ts';
import { takeMemo } from './memos.ts';
import { addNote, editNote, removeNote, setNotesTheme } from './notes.ts';
import { movePerson, orderByOffice } from './order-people.ts';
import { removePaperSetting, renamePaperSetting, savePaperSetting } from './paper-settings.ts';
import { setPaperText } from './paper-texts.ts';
import { issueReceipts, reissueReceipts, setPayments } from './payments.ts';
import { setPersonHours } from './person-hours.ts';
import {
  addPersonKind,
  editPersonKind,
  movePersonKind,
  removePersonKind,
  restorePersonKind,
} from './person-kinds.ts';
import { placeByName } from './place-by-name.ts';
import { placeItem, placeItems } from './place-items.ts';
import { addPlace, movePlace, removePlace } from './places.ts';
import { addLines, markDone, moveLine, removeLines } from './preparation.ts';
import { makeProxy } from './proxies.ts';
import { addQuestion, answerQuestion, moveQuestion, removeQuestion } from './questions.ts';
import { recordExports } from './record-exports.ts';
import { nameRecipient, recordOutput } from './record-output.ts';
import { editReleaseNote, makeRelease, restoreRelease } from './releases.ts';
import { reorderItem } from './reorder-item.ts';
import { retimeItem, shiftLater } from './retime.ts';
import {
  addSeatPlan,
  arrangeRoom,
  clearRoom,
  lockRoomSeat,
  removeSeatPlan,
  seatInRoom,
  shapeSeatPlan,
  writeOnSeat,
} from './seat-plans.ts';
import { assignVehicles, seatRider } from './seats.ts';
import { settleConflicts } from './settle-conflicts.ts';
import { silenceRule, unsilenceRule } from './silences.ts';
import { addPitches, movePitch, orderPitches, removePitch, removeStage, setStage } from './stage.ts';
import { takeAgendaOver } from './take-agenda-over.ts';
import { takePeopleOver } from './take-people-over.ts';
import { setReplyState, takeReply } from './take-reply.ts';
import { addTheme, moveTheme, offerThemes, removeTheme, renameTheme } from './themes.ts';
import { addTravelLegs } from './travel-legs.ts';
import { removeTravelTime, setTravelTime } from './travel-times.ts';
import { mergeAttendees, tellApart } from './twins.ts';
import { makeRainPlan, setDayVariant } from './variants.ts';
import { addVehicle, removeVehicle, setRide } from './vehicles.ts';
import { removeView, saveView } from './views.ts';

/** Every command by name: what a screen may do to the open plan. */
export const commands = {
  addActivity,
  removeActivity,
  setAddresses,
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
  addSeatPlan,
  removeSeatPlan,
  shapeSeatPlan,
  seatInRoom,
  writeOnSeat,
  lockRoomSeat,
  arrangeRoom,
  clearRoom,
  checkIn,
  checkInMany,
  undoCheckIn,
  walkIn,
  takeDeskTicks,
  editCells,
  addPersonKind,
  editPersonKind,
  movePersonKind,
  removePersonKind,
  restorePersonKind,
  movePerson,
  orderByOffice,
  setPayments,
  issueReceipts,
  reissueReceipts,
  addCustomField,
  editCustomField,
  removeCustomField,
  saveView,
  removeView,
  savePaperSetting,
  renamePaperSetting,
  removePaperSetting,
  saveCsvTemplate,
  removeCsvTemplate,
  importAttendees,
  recordExports,
  takeReply,
  setReplyState,
  importSchedule,
  carryOver,
  takePeopleOver,
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
  placeItems,
  removeItems,
  shiftItems,
  retimeItem,
  shiftLater,
  reorderItem,
  placeByName,
  setDayVariant,
  makeRainPlan,
  addAgendaItem,
  removeAgendaItem,
  moveAgendaItem,
  placeAgendaItem,
  takeAgendaOver,
  addQuestion,
  removeQuestion,
  moveQuestion,
  answerQuestion,
  addTheme,
  offerThemes,
  renameTheme,
  removeTheme,
  moveTheme,
  addNote,
  editNote,
  removeNote,
  setNotesTheme,
  addFollowUp,
  removeFollowUp,
  addPlace,
  removePlace,
  movePlace,
  setTravelTime,
  removeTravelTime,
  addTravelLegs,
  addVehicle,
  removeVehicle,
  setRide,
  setPersonHours,
  settleConflicts,
  silenceRule,
  unsilenceRule,
  startItem,
  endItem,
  recordTimes,
  setOverrun,
  clearActuals,
  takeForecast,
  makeRelease,
  editReleaseNote,
  restoreRelease,
  setPaperText,
  recordOutput,
  nameRecipient,
  restoreBackup,
  setHub,
  removeHub,
  addHubCities,
  removeHubCity,
  setWish,
  takeTimetable,
  placeHubMeeting,
  removeHubMeeting,
  markHubMeetings,
  closeSlots,
  recordInvitation,
  setStage,
  removeStage,
  addPitches,
  removePitch,
  movePitch,
  orderPitches,
  addLines,
  removeLines,
  moveLine,
  markDone,
} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<N extends CommandName> = Parameters<(typeof commands)[N]>[1];

/** A command with its input, as data. */
export type CommandCall = {
  [N in CommandName]: { readonly name: N; readonly input: CommandInput<N> };
}[CommandName];

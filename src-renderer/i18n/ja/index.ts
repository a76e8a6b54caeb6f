import { activities } from './activities.ts';
import { agenda } from './agenda.ts';
import { attendees } from './attendees.ts';
import { backups } from './backups.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { history } from './history.ts';
import { hub } from './hub.ts';
import { importing } from './importing.ts';
import { keys } from './keys.ts';
import { meetings } from './meetings.ts';
import { memo } from './memo.ts';
import { merge } from './merge.ts';
import { places } from './places.ts';
import { preparation } from './preparation.ts';
import { privacy } from './privacy.ts';
import { reception } from './reception.ts';
import { releases } from './releases.ts';
import { replies } from './replies.ts';
import { runSheet } from './run-sheet.ts';
import { schedule } from './schedule.ts';
import { scheduleImport } from './schedule-import.ts';
import { sharedFile } from './shared-file.ts';
import { stage } from './stage.ts';
import { tally } from './tally.ts';
import { today } from './today.ts';

export const JA = {
  common,
  backups,
  meetings,
  schedule,
  agenda,
  attendees,
  activities,
  importing,
  history,
  hub,
  documents,
  keys,
  memo,
  merge,
  reception,
  places,
  preparation,
  privacy,
  runSheet,
  releases,
  replies,
  sharedFile,
  stage,
  tally,
  today,
  scheduleImport,
};

/** The shape every catalogue has. */
export type Words = typeof JA;

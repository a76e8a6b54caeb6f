import { attendees } from './attendees.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { importing } from './importing.ts';
import { meetings } from './meetings.ts';
import { schedule } from './schedule.ts';

export const JA = { common, meetings, schedule, attendees, importing, documents };

/** The shape every catalogue has. */
export type Words = typeof JA;

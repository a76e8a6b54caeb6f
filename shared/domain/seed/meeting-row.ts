import { BLANK_MEETING } from '../collections/blank.ts';
import type { Meeting } from '../collections/index.ts';
import type { AnnualConference, HeldMeeting, PlannedMeeting } from '../reference/meetings.ts';
import { meetingName } from '../reference/networks.ts';
import { CCNJ_INTL, UCCN_JP } from './base-rows.ts';

/** Meeting rows of the shipped record. What the source calls uncertain is marked `unconfirmed`. */

const titles = (network: string, number: number): Pick<Meeting, 'title' | 'titleEn'> => ({
  title: `第${number}回${meetingName(network, 'ja')}`,
  titleEn: `${ordinal(number)} ${meetingName(network, 'en')}`,
});

/** The title a domestic meeting of this number carries. */
export const domesticTitles = (number: number): Pick<Meeting, 'title' | 'titleEn'> => titles(UCCN_JP, number);

const base = {
  ...BLANK_MEETING,
  zone: 'Asia/Tokyo',
  mode: 'in-person',
  remarks: [],
  programme: [],
  jointNumber: null,
} as const;

/** A domestic meeting that was held. */
export function heldMeeting(row: HeldMeeting): Meeting {
  const joint = row.jointNumber !== undefined || row.jointWith !== undefined;
  return {
    ...titles(UCCN_JP, row.number),
    zone: base.zone,
    number: row.number,
    fiscalYear: row.fiscalYear,
    hostId: row.host,
    series: 'uccn-jp',
    networks: joint ? [UCCN_JP, CCNJ_INTL] : [UCCN_JP],
    mode: row.mode,
    programme: row.programme,
    remarks: [...row.remarks, ...row.sideTours.map((tour) => tour.note)],
    jointNumber: row.jointNumber ?? null,
    ...BLANK_MEETING,
    unconfirmed: row.certain ? [] : ['jointNumber'],
  };
}

/** A domestic meeting to come: a host and a fiscal year, no date. */
export const plannedMeeting = (row: PlannedMeeting): Meeting => ({
  ...base,
  remarks: [],
  programme: [],
  ...titles(UCCN_JP, row.number),
  number: row.number,
  fiscalYear: row.fiscalYear,
  hostId: row.host,
  series: 'uccn-jp',
  networks: [UCCN_JP, CCNJ_INTL],
  unconfirmed: [],
});

/** An annual conference of the whole network. */
export const annualConference = (row: AnnualConference, hostId: string): Meeting => ({
  ...base,
  zone: base.zone,
  ...titles('uccn', row.number),
  number: row.number,
  fiscalYear: row.year,
  hostId,
  series: 'uccn',
  networks: ['uccn'],
  programme: row.fair,
  remarks: [
    ...(row.theme ? [`テーマ：${row.theme.ja}`] : []),
    ...(row.scale
      ? [
          `参加：${row.scale.cities}都市・${row.scale.representatives}（国内から${row.scale.citiesFromJapan}都市）`,
        ]
      : []),
  ],
  unconfirmed: row.certain ? [] : ['dates'],
});

/** 1st, 2nd, 3rd, 4th … */
export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

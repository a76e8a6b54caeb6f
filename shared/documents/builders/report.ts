import { dateSpan } from '../../domain/calendar/wareki.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { summaryOf } from '../../domain/plan/summary.ts';
import { networkName } from '../../domain/reference/networks.ts';
import { type PaperTextField, paperTextName } from '../../domain/reference/paper-texts.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { daySequence } from '../../domain/schedule/sequence.ts';
import type { Document, DocumentBlock, DocumentCover } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { hostName, paperText } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { dayTable, paperHead } from './head.ts';
import { plainTitle, whereText } from './item-facts.ts';
import {
  dayLines,
  paragraphs,
  programmeColumns,
  programmeSections,
  venueLines,
  written,
} from './letter-parts.ts';
import { numbered } from './overview.ts';
import { attendanceBlocks, cityTable } from './report-attendance.ts';
import { followUpTable } from './report-follow-ups.ts';
import { pointBlocks } from './report-points.ts';
import { sessionBlocks, whenText } from './report-sessions.ts';
import { comingBlocks, hostTable, recordTable } from './report-tables.ts';
import { variantOfDay } from './variant-of-day.ts';

/**
 * 開催報告, in the usual order, of all that the plan knows: figures, what came of the topics, concerns and advice under
 * their themes, what is to be followed up. Where somebody has to write, it says what; a part that has nothing in it has
 * no heading. The figures are counts: no participant is named, but those who had a part in a session are.
 */
export function buildReport(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { report } = documentWords(language);
  const heading = (field: PaperTextField): string => report.headings[field] ?? paperTextName(field, language);
  const programme = dayTable(
    programmeColumns(language, false),
    programmeSections(plan, options, { withMeals: false }),
    language,
  );
  const parts: (readonly [string, readonly DocumentBlock[]])[] = [
    [
      heading('report.aim'),
      [...written(plan, 'report.aim', report.writeAim, options), ...outlineBlocks(plan, options)],
    ],
    [report.attendance, attendanceBlocks(plan, language)],
    [report.programme, programme],
    [report.sessions, sessionPart(plan, options)],
    [heading('report.concerns'), pointBlocks(plan, 'concern', options)],
    [heading('report.advice'), pointBlocks(plan, 'advice', options)],
    [report.followUps, followUpTable(plan, options)],
    [report.events, eventBlocks(plan, options)],
    [report.cities, cityTable(plan, language)],
    [report.hosts, hostTable(plan, language)],
    [report.record, recordTable(plan, language)],
    [report.coming, comingBlocks(plan, options)],
  ];
  return {
    ...paperHead(plan, 'report', options),
    layout: 'report',
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: [coverOf(plan, options), ...numbered(parts)],
    notes: [],
  };
}

/** Title, theme, days, where, and who reports. */
function coverOf(plan: Plan, options: DocumentOptions): DocumentCover {
  const { language } = options;
  const { report, papers, space } = documentWords(language);
  const { meeting, firstDate, lastDate } = summaryOf(plan);
  const theme = paperText(plan, 'report.theme', options);
  const host = hostName(plan, language);
  return {
    kind: 'cover',
    above: [titleOf(meeting, language)],
    title: papers.report,
    lines: [
      theme === '' ? '' : report.theme(theme),
      firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : '',
      host === '' ? '' : [host, report.country].join(space),
    ].filter((line) => line !== ''),
    foot: paperText(plan, 'report.reporter', options)
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** When, where, whose meeting it was. */
function outlineBlocks(plan: Plan, { language }: DocumentOptions): DocumentBlock[] {
  const { report, letter } = documentWords(language);
  const rows = [
    { label: report.when, text: dayLines(plan, language).join('\n') },
    { label: letter.venue, text: venueLines(plan, language).join('\n') },
    {
      label: report.networks,
      text: meetingOf(plan)
        .networks.map((id) => networkName(id, language))
        .join('\n'),
    },
  ].filter(({ text }) => text !== '');
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: report.outline },
        { kind: 'facts', rows },
      ];
}

/** What was written of the sessions in sum, then each of them. */
function sessionPart(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  return [...paragraphs(paperText(plan, 'report.sessions', options)), ...sessionBlocks(plan, options)];
}

/** What took place beside the sessions: receptions, visits and tours, the hub and the stage. */
function eventBlocks(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { report, space } = documentWords(language);
  const { hubMeetings, pitches } = plan.rows;
  const events = orderedDays(plan).flatMap((day) =>
    daySequence(plan, day.id, variantOfDay(day, options)).filter(
      ({ kind }) => kind === 'reception' || kind === 'visit',
    ),
  );
  const met = [...hubMeetings.values()];
  const cities = new Set(met.flatMap(({ aId, bId }) => [aId, bId])).size;
  const rows = [
    ...events.map((item) => ({
      label: whenText(plan, item, language),
      text: [plainTitle(plan, item, language), whereText(plan, item, language)]
        .filter((part) => part !== '')
        .join(space),
    })),
    ...(met.length === 0
      ? []
      : [
          {
            label: report.hub,
            text: report.hubSaid(cities, met.length, met.filter(({ held }) => held).length),
          },
        ]),
    ...(pitches.size === 0 ? [] : [{ label: report.stage, text: report.stageSaid(pitches.size) }]),
  ];
  if (rows.length === 0) return [];
  return [{ kind: 'facts', rows }, ...written(plan, 'report.events', report.writeEvent, options)];
}

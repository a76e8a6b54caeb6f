import { eraFiscalYear, type Language } from '../../domain/calendar/wareki.ts';
import { hostTurns } from '../../domain/history/host-turns.ts';
import { domesticMembers } from '../../domain/history/meeting-facts.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { type HeldMeeting, MEETINGS } from '../../domain/reference/meetings.ts';
import { MEMBER_CITIES } from '../../domain/reference/networks.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import type { DocumentBlock, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { hostName } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { textColumn } from './head.ts';
import { written } from './letter-parts.ts';
import { plainTable } from './plain-table.ts';

/** The record of meetings, and those to come. */

/** 開催実績: the domestic meetings so far, this one at the end. Nothing for a meeting of another series. */
export function recordTable(plan: Plan, language: Language): DocumentTable[] {
  const meeting = meetingOf(plan);
  const { report, columns, comma } = documentWords(language);
  if (meeting.series !== 'uccn-jp' || meeting.number === null) return [];
  const { number } = meeting;
  const row = (
    held: Pick<HeldMeeting, 'number' | 'fiscalYear' | 'programme' | 'remarks' | 'mode'>,
    host: string,
  ) => ({
    cells: [
      { text: report.nth(held.number), value: held.number },
      { text: yearText(held.fiscalYear, language) },
      { text: host },
      { text: held.programme.join(comma) },
      {
        text: [held.mode === 'online' ? report.online : '', ...held.remarks]
          .filter((one) => one !== '')
          .join('\n'),
      },
    ],
  });
  return plainTable(
    [
      { ...textColumn('nth', report.nthColumn, 4), align: 'center' },
      textColumn('year', report.year, 7.2),
      textColumn('city', report.hostCity, language === 'ja' ? 6 : 8.5),
      textColumn('programme', report.culture, 15),
      textColumn('remarks', columns.remarks, 11),
    ],
    [
      ...MEETINGS.domestic
        .filter((held) => held.number < number)
        .map((held) => row(held, cityName(plan, held.host, language))),
      row(
        { ...meeting, number, mode: meeting.mode === 'online' ? 'online' : 'in-person' },
        hostName(plan, language),
      ),
    ],
  );
}

/** 次期開催都市: the hosts that are settled after this meeting, and whose turn it is after them by 加盟順. */
export function hostTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, columns } = documentWords(language);
  const { series, number, hostId } = meetingOf(plan);
  if (series !== 'uccn-jp' || number === null) return [];
  const settled = MEETINGS.planned.filter((planned) => planned.number > number);
  const { next } = hostTurns(domesticMembers(plan), [
    ...MEETINGS.domestic
      .filter((held) => held.number < number)
      .map((held) => ({ number: held.number, hostId: held.host })),
    { number, hostId },
    ...settled.map((planned) => ({ number: planned.number, hostId: planned.host })),
  ]);
  const row = (nth: number, year: number | null, city: string, remarks: string) => ({
    cells: [
      { text: report.nth(nth), value: nth },
      { text: year === null ? '' : yearText(year, language) },
      { text: city },
      { text: remarks },
    ],
  });
  return plainTable(
    [
      { ...textColumn('nth', report.nthColumn, 4), align: 'center' },
      textColumn('year', report.year, 7.2),
      textColumn('city', report.hostCity, 10),
      textColumn('remarks', columns.remarks, 10),
    ],
    [
      ...settled.map(({ number: nth, fiscalYear, host }) =>
        row(nth, fiscalYear, cityName(plan, host, language), ''),
      ),
      ...(next ? [row(next.number, null, nameOf(next.member, language), report.turn)] : []),
    ],
  );
}

/** 次回会議の概要: what is known of the next one, and what is not; then what was written of it. */
export function comingBlocks(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { report, letter, space } = documentWords(language);
  const { fiscalYear, series } = meetingOf(plan);
  const next =
    series === 'uccn-jp' ? MEETINGS.planned.find((planned) => planned.fiscalYear > fiscalYear) : undefined;
  return [
    {
      kind: 'facts',
      rows: [
        {
          label: report.when,
          text: next ? [yearText(next.fiscalYear, language), report.dateOpen].join(space) : letter.undecided,
        },
        {
          label: report.hostCity,
          text: next
            ? `${cityName(plan, next.host, language)}${report.nextNumber(next.number)}`
            : letter.undecided,
        },
        { label: letter.venue, text: letter.undecided },
      ],
    },
    ...written(plan, 'report.coming', report.writeComing, options),
  ];
}

const yearText = (year: number, language: Language): string =>
  language === 'ja' ? eraFiscalYear(year) : String(year);

/** A city of the record by its reference id, as this plan calls it. */
function cityName(plan: Plan, id: string, language: Language): string {
  const own = plan.rows.organisations.get(id);
  if (own) return nameOf(own, language);
  return MEMBER_CITIES.find((city) => city.id === id)?.[language] ?? id;
}

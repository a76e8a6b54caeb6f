import { clock } from '../../domain/calendar/times.ts';
import { pitchesOf, stageOf, timedPitches } from '../../domain/hub/stage.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import type { Document } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { paperHead, textColumn } from './head.ts';
import { whereAndWhen } from './hub-facts.ts';

/** ステージ進行表: the pitches in their order, with what each needs and whether its file has come. */
export function buildStageOrder(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const { columns } = words.hub;
  const stage = stageOf(plan);
  const timed = stage ? timedPitches(stage, pitchesOf(plan)) : [];
  const end = timed.at(-1)?.to ?? 0;
  const cityOf = (id: string | null): string => {
    const organisation = plan.rows.organisations.get(id ?? '');
    return organisation ? nameOf(organisation, language) : '';
  };
  return {
    ...paperHead(plan, 'stage-order', options),
    subtitle: stage && timed.length > 0 ? [whereAndWhen(plan, { ...stage, end }, options)] : [],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks:
      timed.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              columns: [
                { id: 'number', label: columns.number, type: 'number', width: 3, align: 'end' },
                textColumn('time', columns.time, 5),
                { id: 'minutes', label: columns.minutes, type: 'number', width: 3, align: 'end' },
                textColumn('city', columns.city, 7),
                textColumn('title', columns.title, 14),
                textColumn('presenter', columns.presenter, 8),
                textColumn('equipment', columns.equipment, 9),
                { ...textColumn('file', columns.file, 9), splits: ['note'] },
                textColumn('remarks', columns.remarks, 8),
              ],
              sections: [
                {
                  heading: null,
                  rows: timed.map(({ pitch, from }, n) => ({
                    cells: [
                      { text: String(n + 1), value: n + 1 },
                      { text: clock(from) },
                      { text: String(pitch.minutes), value: pitch.minutes },
                      { text: cityOf(pitch.organisationId) },
                      { text: pitch.title },
                      { text: pitch.presenter },
                      { text: pitch.equipment },
                      {
                        text: pitch.fileReceived ? words.hub.received : words.hub.missing,
                        ...(pitch.fileName === '' ? {} : { note: pitch.fileName }),
                      },
                      { text: pitch.remarks },
                    ],
                  })),
                },
              ],
            },
          ],
    notes:
      timed.length === 0
        ? [words.hub.noPitches]
        : [words.hub.ends(clock(end)), ...(stage?.seed == null ? [] : [words.hub.drawn(stage.seed)])],
  };
}

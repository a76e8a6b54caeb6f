import * as v from 'valibot';
import source from '../../../assets/reference/meetings.json' with { type: 'json' };

/** The record of meetings held and to come, as the organizers' own report gives it. */

const held = v.object({
  number: v.number(),
  fiscalYear: v.number(),
  host: v.string(),
  mode: v.picklist(['in-person', 'online']),
  programme: v.array(v.string()),
  remarks: v.optional(v.array(v.string()), []),
  sideTours: v.optional(v.array(v.object({ city: v.string(), note: v.string() })), []),
  jointNumber: v.optional(v.number()),
  jointWith: v.optional(v.string()),
  certain: v.optional(v.boolean(), true),
});

const part = v.object({ network: v.string(), title: v.string(), about: v.string() });

const sampleDay = v.object({
  date: v.string(),
  kind: v.picklist(['meeting', 'excursion', 'side-tour']),
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  city: v.string(),
  venue: v.optional(v.string()),
  optional: v.optional(v.boolean(), false),
  parts: v.optional(v.array(part), []),
  lastYearsAgenda: v.optional(v.array(v.string()), []),
  stops: v.optional(v.array(v.string()), []),
  transfer: v.optional(
    v.object({ kind: v.literal('transfer'), to: v.string(), optional: v.boolean(), note: v.string() }),
  ),
});

const schema = v.object({
  domestic: v.array(held),
  planned: v.array(v.object({ number: v.number(), fiscalYear: v.number(), host: v.string() })),
  annualConference: v.array(
    v.object({
      number: v.number(),
      year: v.number(),
      host: v.object({ ja: v.string(), en: v.string() }),
      dates: v.nullable(v.array(v.string())),
      certain: v.optional(v.boolean(), true),
      theme: v.optional(v.object({ ja: v.string() })),
      scale: v.optional(
        v.object({ cities: v.string(), representatives: v.string(), citiesFromJapan: v.number() }),
      ),
      fair: v.optional(v.array(v.string()), []),
    }),
  ),
  sample: v.object({ number: v.number(), fiscalYear: v.number(), days: v.array(sampleDay) }),
});

export type MeetingsReference = v.InferOutput<typeof schema>;
export type HeldMeeting = MeetingsReference['domestic'][number];
export type PlannedMeeting = MeetingsReference['planned'][number];
export type AnnualConference = MeetingsReference['annualConference'][number];
export type SampleDay = MeetingsReference['sample']['days'][number];

export const MEETINGS: MeetingsReference = v.parse(schema, source);

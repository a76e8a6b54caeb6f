import path from 'node:path';
import { type ForeignFile, isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { headingActivities } from '../../../shared/input/heading-activities.ts';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { createNodeSpawner } from '../../worker/node-spawner.ts';
import type { WorkerSpawner } from '../../worker/spawner.ts';
import { createTableReader } from '../../worker/table-reader.ts';
import { calendarToJson, calendarToText } from '../calendar-json.ts';
import type { CliCommand } from '../command.ts';
import { reportFailure } from '../failure.ts';
import { readInput } from '../read-input.ts';
import { readingToJson } from '../reading-json.ts';
import { readingToText } from '../reading-text.ts';
import { parseReadArguments } from './read-arguments.ts';

/**
 * `read FILE`: people read from an attendee list, or the events of a calendar, through the same worker and mapping as
 * the import screen.
 * Without --activities the answers are keyed by the list's own headings.
 */
export const readCommand: CliCommand = {
  name: 'read',
  usage: {
    en: 'read FILE [--json] [--activities id=題名,…] [--language ja|en] [--password TEXT]  list the people of an attendee list, or the events of an .ics',
    ja: 'read FILE [--json] [--activities id=題名,…] [--language ja|en] [--password TEXT]  名簿の人、または .ics の予定を並べる',
  },
  async run(args, io) {
    const options = parseReadArguments(args);
    if (!options.ok) return reportFailure(options.error, io);
    const { file, json, language, activities: given, password } = options.value;
    const read = await readForeignFile(file, io.spawner ?? createNodeSpawner(), password);
    if (!read.ok) return reportFailure(read.error, io, language);
    if (isCalendarFile(read.value)) {
      io.out(json ? `${JSON.stringify(calendarToJson(read.value), null, 2)}\n` : calendarToText(read.value));
      return 0;
    }
    const table = read.value;
    const activities = given ?? headingActivities(table);
    const mapping = proposeMapping(table, activities);
    if (!mapping.ok) return reportFailure(mapping.error, io, language);
    const reading = readPeople(table, mapping.value, activities);
    if (!reading.ok) return reportFailure(reading.error, io, language);
    io.out(
      json
        ? `${JSON.stringify(readingToJson(table, mapping.value, reading.value, language), null, 2)}\n`
        : readingToText(table, reading.value, activities, language),
    );
    return 0;
  },
};

/** A file the person named, read in the worker. */
export async function readForeignFile(
  file: string,
  spawner: WorkerSpawner,
  password?: string,
): Promise<Result<ForeignFile, AppError>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const reader = createTableReader(spawner);
  try {
    return await reader.readFile({ name: path.basename(file), bytes: bytes.value, password });
  } finally {
    reader.dispose();
  }
}

import path from 'node:path';
import type { AppError } from '../../../shared/bridge/errors.ts';
import { headingActivities } from '../../../shared/input/heading-activities.ts';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { createNodeSpawner } from '../../worker/node-spawner.ts';
import type { WorkerSpawner } from '../../worker/spawner.ts';
import { createTableReader } from '../../worker/table-reader.ts';
import type { CliCommand } from '../command.ts';
import { reportFailure } from '../failure.ts';
import { readInput } from '../read-input.ts';
import { readingToJson } from '../reading-json.ts';
import { readingToText } from '../reading-text.ts';
import { parseReadArguments } from './read-arguments.ts';

/**
 * `read FILE`: people read from an attendee list, through the same worker and mapping as the import screen.
 * Without --activities the answers are keyed by the list's own headings.
 */
export const readCommand: CliCommand = {
  name: 'read',
  usage:
    'read FILE [--json] [--activities id=題名,…] [--language ja|en]  list the people of an attendee list',
  async run(args, io) {
    const options = parseReadArguments(args);
    if (!options.ok) return reportFailure(options.error, io);
    const { file, json, language, activities: given } = options.value;
    const table = await readTableFile(file, io.spawner ?? createNodeSpawner());
    if (!table.ok) return reportFailure(table.error, io, language);
    const activities = given ?? headingActivities(table.value);
    const mapping = proposeMapping(table.value, activities);
    if (!mapping.ok) return reportFailure(mapping.error, io, language);
    const reading = readPeople(table.value, mapping.value, activities);
    if (!reading.ok) return reportFailure(reading.error, io, language);
    io.out(
      json
        ? `${JSON.stringify(readingToJson(table.value, mapping.value, reading.value, language), null, 2)}\n`
        : readingToText(table.value, reading.value, activities, language),
    );
    return 0;
  },
};

async function readTableFile(file: string, spawner: WorkerSpawner): Promise<Result<TableFile, AppError>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const reader = createTableReader(spawner);
  try {
    return await reader.read({ name: path.basename(file), bytes: bytes.value });
  } finally {
    reader.dispose();
  }
}

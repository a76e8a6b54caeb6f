import fs from 'node:fs';
import path from 'node:path';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { activityRefs } from '../../../shared/input/activity-refs.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { cityProposal } from '../../../shared/intake/city-proposal.ts';
import { foldFiles, type IntakeFile } from '../../../shared/intake/fold-files.ts';
import { type Understood, understandFile } from '../../../shared/intake/understand-file.ts';
import { readTable } from '../../../src-main/formats/read-table.ts';
import { measured } from '../lib/measured.mjs';

// A task of the bench: a folder in; every file read, told its city, put in order and compared with the plan.
const [folder = ''] = process.argv.slice(2);
const files = fs
  .readdirSync(folder)
  .map((name) => ({ name, bytes: fs.readFileSync(path.join(folder, name)) }));

interface Read extends IntakeFile {
  readonly table: TableFile;
  readonly list: Extract<Understood, { kind: 'list' }>;
}

async function read(): Promise<readonly Read[]> {
  const { plan } = samplePlan();
  const { organisations } = plan.rows;
  const activities = activityRefs(plan);
  const all: Read[] = [];
  for (const file of files) {
    const table = await readTable(file);
    if (!table.ok) throw new Error(`${file.name}: ${table.error.code}`);
    const list = understandFile(table.value, {
      organisations,
      activities,
      learned: [],
      folder: '',
      sentTo: null,
    });
    if (list.kind !== 'list' || list.city === null) throw new Error(`${file.name}: no reply`);
    const { name } = file;
    all.push({ key: name, name, modified: null, fileDate: null, city: list.city, table: table.value, list });
  }
  for (const { chosen, organisationId } of foldFiles(all, []).cities) {
    const organisation = organisations.get(organisationId);
    if (!organisation) throw new Error(organisationId);
    const { counts } = cityProposal(plan, organisation, chosen.table, chosen.list);
    if (counts.added === 0) throw new Error(`${chosen.name}: nobody`);
  }
  return all;
}

void measured(read, (all) =>
  all
    .flatMap(({ table }) => table.sheets.flatMap(({ rows }) => rows.flat()))
    .reduce((sum, { kind }) => sum + (kind === 'empty' ? 0 : 1), 0),
);

import type { CollectionName } from '../../../shared/domain/collections/index.ts';
import { type PlanFile, toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { restamp, stamp } from '../../../shared/domain/plan/stamps.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { VERSION } from '../../bridge/version.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { writePlanFile } from '../../formats/plan-file/write-plan-file.ts';
import type { CliCommand } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { parseOptions } from '../parse-options.ts';

/** `sample --out FILE.tsudoi`: the sample meeting (第8回) as a plan file. */
export const sampleCommand: CliCommand = {
  name: 'sample',
  usage: {
    en: 'sample --out FILE.tsudoi                 write the sample meeting as a plan file',
    ja: 'sample --out FILE.tsudoi                 見本の会議を計画ファイルとして書き出す',
  },
  async run(args, io) {
    const parsed = parseOptions(args, { out: { type: 'string' } });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { out } = parsed.value.values;
    if (!out) return reportFailure(missingArgument('out', 'sample --out plan.tsudoi'), io);
    const written = await writeFileAtomically(out, writePlanFile(sampleFile(new Date())));
    return written.ok ? 0 : reportFailure(written.error, io);
  },
};

/** Every field carries the seed's own stamp, the same in every copy, so that copies of the sample merge. */
function sampleFile(now: Date): PlanFile {
  const { plan } = samplePlan();
  const stampsOf: StampsOf = (collection, key) =>
    restamp({}, null, plan.rows[collection as CollectionName].get(key) ?? null, stamp('seed', 1));
  return toPlanFile(plan, stampsOf, {
    source: `Tsudoi ${VERSION}`,
    savedAt: now.toISOString(),
    copy: 'seed',
  });
}

type StampsOf = Parameters<typeof toPlanFile>[1];

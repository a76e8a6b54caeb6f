import { collectionWord } from '../../../shared/domain/collections/words.ts';
import { fieldWord } from '../../../shared/domain/merge/field-words.ts';
import { handoverFile, handoverPlan, handoverTexts } from '../../../shared/domain/privacy/handover.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { VERSION } from '../../bridge/version.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { writePlanFile } from '../../formats/plan-file/write-plan-file.ts';
import type { CliCommand } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { cliLanguage } from '../language.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

const EXAMPLE = 'handover plan.tsudoi --out next.tsudoi';

/**
 * `handover PLAN --out FILE`: the plan for the next host, without personal data. Nobody reads its sentences here, so
 * they are left out and listed; with `--with-texts` those go along in which nobody of the plan is named.
 */
export const handoverCommand: CliCommand = {
  name: 'handover',
  usage: {
    en: 'handover PLAN.tsudoi --out FILE.tsudoi    write it for the next host, without personal data [--with-texts]',
    ja: 'handover PLAN.tsudoi --out FILE.tsudoi    次の開催都市への引継ぎファイルを、個人情報を除いて書き出す [--with-texts]',
  },
  async run(args, io) {
    const parsed = parseOptions(args, {
      out: { type: 'string' },
      'with-texts': { type: 'boolean', default: false },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { out, 'with-texts': withTexts } = parsed.value.values;
    const [file] = parsed.value.positionals;
    if (file === undefined) return reportFailure(missingArgument('plan', EXAMPLE), io);
    if (!out) return reportFailure(missingArgument('out', EXAMPLE), io);
    const plan = await readPlan(file);
    if (!plan.ok) return reportFailure(plan.error, io);
    const leftOut = handoverTexts(plan.value).filter(({ isFlagged }) => isFlagged || !withTexts);
    const texts = leftOut.map((one) => ({ ...one, text: '' }));
    const handed = handoverPlan(plan.value, texts, newId());
    const content = handoverFile(handed, { source: `Tsudoi ${VERSION}`, savedAt: new Date().toISOString() });
    const written = await writeFileAtomically(out, writePlanFile(content));
    if (!written.ok) return reportFailure(written.error, io);
    const language = cliLanguage(process.env);
    for (const { collection, field, title } of leftOut)
      io.out(
        `-\t${collectionWord(collection, language)}\t${title}\t${fieldWord(collection, field, language)}\n`,
      );
    return 0;
  },
};

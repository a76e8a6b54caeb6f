import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { checkPlan } from '../../../shared/domain/rules/index.ts';
import type { CliCommand } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { cliLanguage } from '../language.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

/**
 * `check PLAN [--json]`: what the schedule's rules find. With --json an array of
 * `{ rule, severity, itemIds, message }`, the message in the command line's language; else a line each.
 */
export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'check PLAN.tsudoi [--json]               list what the schedule rules find',
  async run(args, io) {
    const parsed = parseOptions(args, { json: { type: 'boolean', default: false } });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const [file] = parsed.value.positionals;
    if (file === undefined) return reportFailure(missingArgument('plan', 'check plan.tsudoi'), io);
    const plan = await readPlan(file);
    if (!plan.ok) return reportFailure(plan.error, io);
    const findings = checkPlan(plan.value).map(inLanguage(cliLanguage(process.env)));
    io.out(
      parsed.value.values.json ? `${JSON.stringify(findings, null, 2)}\n` : findings.map(asLine).join(''),
    );
    return 0;
  },
};

type PlainFinding = Omit<Finding, 'message'> & { readonly message: string };

const inLanguage =
  (language: 'ja' | 'en') =>
  (finding: Finding): PlainFinding => ({
    rule: finding.rule,
    severity: finding.severity,
    itemIds: finding.itemIds,
    message: finding.message[language],
  });

const asLine = ({ severity, rule, message }: PlainFinding): string => `${severity}\t${rule}\t${message}\n`;

import * as v from 'valibot';
import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import { dateSchema } from '../../../shared/domain/collections/values.ts';
import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { checkPlan } from '../../../shared/domain/rules/index.ts';
import { SEVERITY_NAMES } from '../../../shared/domain/rules/words.ts';
import { appError } from '../../../shared/lib/errors.ts';
import type { CliCommand } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { cliLanguage } from '../language.ts';
import { localDate } from '../local-date.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

/**
 * `check PLAN [--today DATE] [--json]`: what the schedule's rules find, errors first, what a person has
 * silenced left out. Deadlines are held against the machine's date or the one given. With --json an
 * array of `{ rule, severity, itemIds, message }`, with `dayId` and `variant` where the finding is about
 * a day or holds for one of its two plans only; the message is in the command line's language. Else a
 * line each, with the severity in words.
 */
export const checkCommand: CliCommand = {
  name: 'check',
  usage: {
    en: 'check PLAN.tsudoi [--today DATE] [--json] list what the schedule rules find',
    ja: 'check PLAN.tsudoi [--today DATE] [--json] 日程の点検で見つかったことを並べる',
  },
  async run(args, io) {
    const parsed = parseOptions(args, {
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const [file] = parsed.value.positionals;
    const { json, today = localDate(new Date()) } = parsed.value.values;
    if (file === undefined) return reportFailure(missingArgument('plan', 'check plan.tsudoi'), io);
    if (!v.is(dateSchema, today)) {
      return reportFailure(appError('bad-argument', { why: '--today YYYY-MM-DD' }), io);
    }
    const plan = await readPlan(file);
    if (!plan.ok) return reportFailure(plan.error, io);
    const language = cliLanguage(process.env);
    const findings = checkPlan(plan.value, { today });
    io.out(json ? asJson(findings, language) : findings.map((one) => asLine(one, language)).join(''));
    return 0;
  },
};

const asJson = (findings: readonly Finding[], language: Language): string =>
  `${JSON.stringify(
    findings.map(({ rule, severity, itemIds, message, dayId, variant }) => ({
      rule,
      severity,
      itemIds,
      message: message[language],
      dayId,
      variant,
    })),
    null,
    2,
  )}\n`;

const asLine = ({ severity, rule, message }: Finding, language: Language): string =>
  `${SEVERITY_NAMES[severity][language]}\t${rule}\t${message[language]}\n`;

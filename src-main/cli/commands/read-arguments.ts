import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import type { ActivityRef } from '../../../shared/reading/mapping.ts';
import { missingArgument } from '../failure.ts';
import { cliLanguage } from '../language.ts';
import { parseOptions } from '../parse-options.ts';

export interface ReadArguments {
  readonly file: string;
  readonly json: boolean;
  /** Of the sentences; the system's where it is not given. */
  readonly language: Language;
  /** null: none were given, the list's own headings stand in. */
  readonly activities: readonly ActivityRef[] | null;
  /** Of a workbook under one. */
  readonly password: string | undefined;
}

/** Reads the arguments of `read`. Fails with 'missing-argument', or 'bad-argument' and why. */
export function parseReadArguments(args: readonly string[]): Result<ReadArguments, AppError> {
  const parsed = parseOptions(args, {
    json: { type: 'boolean', default: false },
    activities: { type: 'string' },
    password: { type: 'string' },
    language: { type: 'string', default: cliLanguage(process.env) },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, second] = positionals;
  if (file === undefined) return fail(missingArgument('list', 'read list.xlsx'));
  if (second !== undefined) return fail(appError('bad-argument', { why: second }));
  const { language } = values;
  if (language !== 'ja' && language !== 'en')
    return fail(appError('bad-argument', { why: '--language ja|en' }));
  const activities = values.activities === undefined ? null : parseActivities(values.activities);
  if (activities?.length === 0) return fail(appError('bad-argument', { why: '--activities id=題名,…' }));
  return ok({ file, json: values.json, language, activities, password: values.password });
}

/** `uccn=UCCN国内都市会議,tour=希望者ツアー`; [] where a part is no id=title or an id stands twice. */
function parseActivities(list: string): readonly ActivityRef[] {
  const refs = list
    .split(/[,，]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.search(/[=＝]/);
      return { id: part.slice(0, Math.max(at, 0)).trim(), title: part.slice(at + 1).trim() };
    });
  const ids = new Set(refs.map(({ id }) => id));
  return refs.some(({ id, title }) => id === '' || title === '') || ids.size < refs.length ? [] : refs;
}

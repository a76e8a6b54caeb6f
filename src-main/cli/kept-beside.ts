import { programOf } from '../../shared/documents/formats.ts';
import type { Language } from '../../shared/domain/calendar/wareki.ts';
import type { SavedOutput } from '../files/save-output.ts';
import type { CliOutput } from './command.ts';
import { cliLanguage } from './language.ts';

/** Says in one line on stderr where an output went whose file another program holds open; else nothing. */
export function sayKeptBeside({ name, insteadOf }: SavedOutput, io: CliOutput): void {
  if (insteadOf === null) return;
  io.err(`tsudoi: ${SENTENCES[cliLanguage(process.env)](insteadOf, name, programOf(insteadOf))}\n`);
}

const SENTENCES: Readonly<
  Record<Language, (name: string, beside: string, program: string | null) => string>
> = {
  ja: (name, beside, program) =>
    `「${name}」は${program === null ? 'ほかのアプリ' : ` ${program} など`}で開かれています。中身は書き換えず、書き出したものは同じ場所の「${beside}」に保存しました。`,
  en: (name, beside, program) =>
    `“${name}” is open in ${program === null ? 'another program' : `${program} or another program`} and was left as it is. What was made was saved beside it as “${beside}”.`,
};

import { type Language, shortDate } from '../calendar/wareki.ts';
import type { Plan } from '../plan/plan.ts';
import { changeWords } from './change-words.ts';

/** The two states a change lies between, and the language it is told in. */
export interface ChangeContext {
  readonly before: Plan;
  readonly after: Plan;
  readonly language: Language;
}

/** One thing that changed, told. */
export interface ChangeLine {
  /** What it is called: 時刻, 会場, 講師. */
  readonly what: string;
  /** As it was; '' where there was nothing. */
  readonly before: string;
  /** As it is; '' where there is nothing. */
  readonly after: string;
  /** The same in one phrase: 10:00→10:30, 講師を変更：山田→佐藤. */
  readonly text: string;
}

const LONGEST = 24;

/** 名称：視察→市内視察; what is too long for a phrase is only said to have changed. */
export function fieldLine(what: string, before: string, after: string, language: Language): ChangeLine {
  const words = changeWords(language);
  const isLong = before.length > LONGEST || after.length > LONGEST;
  const text = isLong
    ? words.changed(what)
    : words.said(what, words.arrow(before || words.none, after || words.none));
  return { what, before, after, text };
}

/** 10月14日（火）, or 2日目 while it has no date; 期日未定 for what is on no day. */
export function dayText(plan: Plan, dayId: string | null, language: Language): string {
  const words = changeWords(language);
  const day = dayId === null ? undefined : plan.rows.days.get(dayId);
  if (!day) return words.tray;
  return day.date === null ? words.nthDay(day.offset + 1) : shortDate(day.date, language);
}

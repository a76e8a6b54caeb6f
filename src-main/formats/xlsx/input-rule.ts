import type { DataValidation } from 'hucre';
import type { FormInput } from '../../../shared/exchange/form.ts';
import type { formWords } from '../../../shared/exchange/form-words.ts';

type Words = ReturnType<typeof formWords>;

/** Excel's limits for what it says beside a cell, in characters. */
const LONGEST = { message: 255, title: 32, list: 255 } as const;
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet's dates, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What may be written in a cell, as Excel checks it: a choice, a date, or a length. An empty cell is always right. */
export function inputRule(input: FormInput, range: string, words: Words): DataValidation {
  const said = {
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputMessage: input.hint.slice(0, LONGEST.message),
    errorTitle: words.errorTitle.slice(0, LONGEST.title),
    errorStyle: 'stop',
  } as const;
  const { choices, date, longest } = input;
  // A list that is too long for the cell's rule is left to what is typed: it is read with the same words.
  if (
    choices !== null &&
    choices.join(',').length <= LONGEST.list &&
    !choices.some((one) => one.includes(','))
  )
    return { ...said, type: 'list', values: [...choices], errorMessage: words.fromList };
  if (date)
    return {
      ...said,
      type: 'date',
      operator: 'between',
      formula1: String(serial(date.from)),
      formula2: String(serial(date.to)),
      errorMessage: words.badDate,
    };
  return {
    ...said,
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: String(longest),
    errorMessage: words.tooLong(longest),
  };
}

const serial = (isoDate: string): number => Math.round((Date.parse(`${isoDate}T00:00:00Z`) - EPOCH) / DAY_MS);

import { useRef, useState } from 'react';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import type { ForeignFile } from '../../../shared/input/calendar-file.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import { bridgedName, readForeignFile } from '../../platform/read-foreign-file.ts';

/** Where the reading of a file stands. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  /** `chosen` is what can be tried again with a password. */
  | { readonly kind: 'failed'; readonly error: AppError; readonly chosen: File | null }
  | { readonly kind: 'read'; readonly file: ForeignFile };

/** Reads a file; what comes back after another was chosen, or after 中止, is of no interest any more. */
export function useReadFile(plan: Plan) {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const turn = useRef(0);

  async function read(chosen: File, password?: string): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setState({ kind: 'reading', name: bridgedName(chosen) });
    const near = orderedDays(plan).find(({ date }) => date !== null)?.date ?? undefined;
    const { zone } = meetingOf(plan);
    const reply = await readForeignFile(chosen, { password, zone, near });
    if (turn.current !== mine) return;
    setState(reply.ok ? { kind: 'read', file: reply.value } : { kind: 'failed', error: reply.error, chosen });
  }

  return {
    state,
    read,
    stop: () => {
      turn.current += 1;
      setState({ kind: 'none' });
    },
  };
}

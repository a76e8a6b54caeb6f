import { useRef, useState } from 'react';
import { MAX_INPUT_BYTES } from '../../../shared/bridge/contract.ts';
import { type AppError, appError } from '../../../shared/bridge/errors.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import type { ForeignFile } from '../../../shared/input/calendar-file.ts';
import { bridge } from '../../platform/bridge.ts';

/** Where the reading of a file stands. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  /** `chosen` is what can be tried again with a password. */
  | { readonly kind: 'failed'; readonly error: AppError; readonly chosen: File | null }
  | { readonly kind: 'read'; readonly file: ForeignFile };

/** Longest file name that crosses the bridge. */
const LONGEST_NAME = 200;
const MEBIBYTE = 1024 * 1024;

/** Reads a chosen, dropped or pasted file over the bridge: its bytes cross, never its path. */
export function useReadFile(plan: Plan) {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const turn = useRef(0);

  async function read(chosen: File, password?: string): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    // What comes back after another file was chosen, or after 中止, is of no interest any more.
    const settle = (next: FileState): void => {
      if (turn.current === mine) setState(next);
    };
    const failed = (error: AppError): void => settle({ kind: 'failed', error, chosen });
    const name = chosen.name.slice(-LONGEST_NAME) || '—';
    if (chosen.size > MAX_INPUT_BYTES) {
      failed(appError('file-too-large', { name, limitMb: MAX_INPUT_BYTES / MEBIBYTE }));
      return;
    }
    settle({ kind: 'reading', name });
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const near = orderedDays(plan).find(({ date }) => date !== null)?.date ?? undefined;
      const { zone } = meetingOf(plan);
      const reply = await bridge.invoke('file.read', { name, bytes, password, zone, near });
      if (reply.ok) settle({ kind: 'read', file: reply.value });
      else failed(reply.error);
    } catch {
      // The file went away, or is a folder: the browser cannot read its bytes.
      failed(appError('not-found', { name }));
    }
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

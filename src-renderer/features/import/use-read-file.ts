import { useRef, useState } from 'react';
import { MAX_INPUT_BYTES } from '../../../shared/bridge/contract.ts';
import { type AppError, appError } from '../../../shared/bridge/errors.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { bridge } from '../../platform/bridge.ts';

/** Where the reading of a file stands. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'read'; readonly file: TableFile };

/** Longest file name that crosses the bridge. */
const LONGEST_NAME = 200;
const MEBIBYTE = 1024 * 1024;

/** Reads a chosen or dropped file over the bridge: its bytes cross, never its path. */
export function useReadFile() {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const turn = useRef(0);

  async function read(chosen: File): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    // What comes back after another file was chosen, or after 中止, is of no interest any more.
    const settle = (next: FileState): void => {
      if (turn.current === mine) setState(next);
    };
    const name = chosen.name.slice(-LONGEST_NAME) || '—';
    if (chosen.size > MAX_INPUT_BYTES) {
      settle({
        kind: 'failed',
        error: appError('file-too-large', { name, limitMb: MAX_INPUT_BYTES / MEBIBYTE }),
      });
      return;
    }
    settle({ kind: 'reading', name });
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const reply = await bridge.invoke('table.read', { name, bytes });
      settle(reply.ok ? { kind: 'read', file: reply.value } : { kind: 'failed', error: reply.error });
    } catch {
      // The file went away, or is a folder: the browser cannot read its bytes.
      settle({ kind: 'failed', error: appError('not-found', { name }) });
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

import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { CHANNELS } from '../../shared/bridge/contract.ts';
import { appError } from '../../shared/lib/errors.ts';
import { fail } from '../../shared/lib/result.ts';
import type { Dispatch } from '../bridge/dispatcher.ts';
import { isAppUrl } from './app-origin.ts';

/**
 * Registers one IPC handler for each channel of the contract. A call that does not come from the
 * top frame of our own page is refused with 'bad-argument' before its argument is looked at.
 */
export function registerIpc(dispatch: Dispatch): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, argument: unknown) =>
      isOwnPage(event)
        ? dispatch(channel, argument)
        : fail(appError('bad-argument', { channel, why: 'sender' })),
    );
  }
}

/** `senderFrame` is null once its frame has navigated away or was destroyed. */
export function isOwnPage(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

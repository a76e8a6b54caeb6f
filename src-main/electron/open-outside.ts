import { type BrowserWindow, dialog, shell } from 'electron';

/** Longer than any address a person could check by eye before saying yes. */
const LONGEST = 500;

/**
 * The address as it may be handed to the system, or null: https, without a name or password in it, or
 * mail to one or more people without anything attached. The system would start a program for any other.
 */
export function outsideAddress(address: string): string | null {
  const url = address.length <= LONGEST && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'https:') return url.username === '' && url.password === '' ? url.href : null;
  if (url?.protocol !== 'mailto:' || !/^[^@\s]+@[^@\s]+$/.test(url.pathname)) return null;
  return [...url.searchParams.keys()].every((key) => /^(?:subject|body|cc)$/i.test(key)) ? url.href : null;
}

/**
 * Asks whether an address may be opened in another program, and opens it on a yes. One question at a
 * time: a page that asks again meanwhile is refused.
 */
export function createOutsideOpener(): (window: BrowserWindow | null, address: string) => Promise<void> {
  let isAsking = false;
  return async (window, address) => {
    const outside = outsideAddress(address);
    if (outside === null || window === null || isAsking) return;
    isAsking = true;
    try {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        buttons: ['開かない / Do not open', '開く / Open'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        title: 'Tsudoi',
        message: '別のプログラムで開きますか。\nOpen this in another program?',
        // `href` is ASCII: no letter in it looks like another.
        detail: `${outside}\n\nTsudoiの外に出ます。計画の内容は送られません。\nThis leaves Tsudoi. Nothing of the plan is sent.`,
      });
      if (response === 1) await shell.openExternal(outside);
    } finally {
      isAsking = false;
    }
  };
}

import type { WebPreferences } from 'electron';

/** What every window of the program must have. `spellcheck` would fetch dictionaries from a CDN. */
const REQUIRED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences;

/** Preferences of a window that runs the program's renderer; without a preload it has no bridge. */
export function securePreferences(preload: string | null, devTools: boolean): WebPreferences {
  return assertSecure({ ...REQUIRED, ...(preload === null ? {} : { preload }), devTools });
}

/**
 * Gives the preferences back if each required one has its safe value; throws otherwise, so that a
 * careless edit leaves no window instead of an open one.
 */
export function assertSecure(preferences: WebPreferences): WebPreferences {
  for (const [name, safe] of Object.entries(REQUIRED)) {
    const actual: unknown = preferences[name as keyof typeof REQUIRED];
    if (actual !== safe) throw new Error(`unsafe webPreferences: ${name} is ${String(actual)}`);
  }
  return preferences;
}

import path from 'node:path';

/**
 * Where this host keeps its backups: one folder a port, as the browser keeps one database a port. The
 * port can be held by one program at a time, and so can the folder.
 * @param data the folder that was chosen, or null for the system's own place of a person's data
 */
export function backupFolder(
  data: string | null,
  port: number,
  system: {
    readonly platform: NodeJS.Platform;
    readonly home: string;
    readonly env: Readonly<Record<string, string | undefined>>;
  },
): string {
  return path.join(data ?? path.join(dataHome(system), 'Tsudoi'), `browser-${port}`, 'backups');
}

function dataHome({ platform, home, env }: Parameters<typeof backupFolder>[2]): string {
  if (platform === 'win32') return env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return env.XDG_DATA_HOME ?? path.join(home, '.local', 'share');
}

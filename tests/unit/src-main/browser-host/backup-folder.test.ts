import { expect, test } from 'vitest';
import { backupFolder } from '../../../../src-main/browser-host/backup-folder.ts';

test.each([
  ['linux', {}, '/home/a/.local/share/Tsudoi/browser-1/backups'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/Tsudoi/browser-1/backups'],
  ['darwin', {}, '/home/a/Library/Application Support/Tsudoi/browser-1/backups'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Tsudoi/browser-1/backups'],
] as const)('on %s the backups of a port lie in the place of a person’s data', (platform, env, folder) => {
  expect(backupFolder(null, 1, { platform, home: '/home/a', env })).toBe(folder);
  expect(backupFolder('/chosen', 1, { platform, home: '/home/a', env })).toBe('/chosen/browser-1/backups');
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_PORT, readHostOptions } from '../../../../src-main/browser-host/options.ts';

const NO_FOLDERS = { data: null, second: null, deskFolder: null, sharedFile: null };

test('the port is the fixed one unless the person chose another', () => {
  expect(readHostOptions([], {})).toEqual({
    ok: true,
    value: { port: FIXED_PORT, isChosen: false, ...NO_FOLDERS },
  });
  expect(readHostOptions(['--port', '5000'], {})).toEqual({
    ok: true,
    value: { port: 5000, isChosen: true, ...NO_FOLDERS },
  });
  expect(readHostOptions([], { TSUDOI_PORT: '0' })).toEqual({
    ok: true,
    value: { port: 0, isChosen: true, ...NO_FOLDERS },
  });
  expect(readHostOptions(['--port=1'], { TSUDOI_PORT: '2' })).toMatchObject({ value: { port: 1 } });
});

test('the folder of the reception desks is named at the start, as an option or by the environment', () => {
  expect(readHostOptions(['--desk-folder', '/share/desks'], {})).toMatchObject({
    value: { deskFolder: path.resolve('/share/desks') },
  });
  expect(readHostOptions([], { TSUDOI_DESK_FOLDER: '/share' })).toMatchObject({
    value: { deskFolder: path.resolve('/share') },
  });
});

test('a shared file is one that was named at the start, or none', () => {
  expect(readHostOptions([], {})).toMatchObject({ value: { sharedFile: null } });
  const given = readHostOptions(['--shared-file', '/srv/a.tsudoi'], {});
  expect(given).toMatchObject({ value: { sharedFile: expect.stringMatching(/a\.tsudoi$/) } });
});

test.each([['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--port'], ['--prot', '1'], ['8080']])(
  'a mistake is said, not guessed at: %s %s',
  (...args) => {
    expect(readHostOptions(args, {})).toMatchObject({ ok: false });
  },
);

test('folders for backups are made absolute', () => {
  const args = ['--data', '/var/tsudoi', '--second-backup', '/mnt/server/x/..'];
  expect(readHostOptions(args, {})).toMatchObject({
    value: { data: '/var/tsudoi', second: '/mnt/server' },
  });
});

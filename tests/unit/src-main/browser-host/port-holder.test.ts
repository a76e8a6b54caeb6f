import { expect, test } from 'vitest';
import { findPortHolder, listeningInode } from '../../../../src-main/browser-host/port-holder.ts';

// Columns of /proc/net/tcp, see proc_pid_net(5): the second socket is a connection to the same port.
const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:BAD7 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4242 1 0000000000000000
   1: 0100007F:BAD8 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 4343 1 0000000000000000
`;

test('the socket that listens is found by its port, not one that is merely connected', () => {
  expect(listeningInode(TABLE, 0xbad7)).toBe('4242');
  expect(listeningInode(TABLE, 0xbad8)).toBeNull();
  expect(listeningInode(TABLE, 80)).toBeNull();
});

test('nobody holds a port on which nobody listens', async () => {
  expect(await findPortHolder(1)).toBeNull();
});

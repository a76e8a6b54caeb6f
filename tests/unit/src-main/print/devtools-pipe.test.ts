import { expect, test } from 'vitest';
import { DevtoolsPipe } from '../../../../src-main/print/devtools-pipe.ts';

test('what is asked of a browser that has ended is refused, before and after, and never waits for ever', async () => {
  // Any program serves as a browser that takes a command and says nothing.
  const pipe = new DevtoolsPipe('/bin/sh', ['-c', 'exec cat <&3 >/dev/null']);
  const waiting = expect(pipe.send('Page.printToPDF')).rejects.toThrow('the browser has ended');
  await pipe.end();
  await waiting;
  await expect(pipe.send('Page.printToPDF')).rejects.toThrow('the browser has ended');
});

test('a browser that is not there is one that has ended', async () => {
  const pipe = new DevtoolsPipe('/nowhere/chromium', []);
  await expect(pipe.send('Target.createTarget')).rejects.toThrow('the browser has ended');
  await expect(pipe.send('Target.createTarget')).rejects.toThrow('the browser has ended');
});

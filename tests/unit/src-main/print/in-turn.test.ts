import { expect, test } from 'vitest';
import type { Document } from '../../../../shared/documents/document.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { inTurn } from '../../../../src-main/print/in-turn.ts';

const paper = (title: string) => ({ title }) as Document;

test('papers are printed one after another, and letting go waits for them', async () => {
  const told: string[] = [];
  const printer = inTurn({
    print: async ({ title }) => {
      told.push(`${title} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      told.push(`${title} ends`);
      if (title === '壊') throw new Error('gone');
      return ok(new Uint8Array());
    },
    dispose: async () => void told.push('let go'),
  });
  const broken = printer.print(paper('壊'));
  const all = [printer.print(paper('次第')), printer.dispose(), printer.print(paper('名簿'))];
  await expect(broken).rejects.toThrow('gone');
  await Promise.all(all);
  expect(told).toEqual([
    '壊 begins',
    '壊 ends',
    '次第 begins',
    '次第 ends',
    'let go',
    '名簿 begins',
    '名簿 ends',
  ]);
});

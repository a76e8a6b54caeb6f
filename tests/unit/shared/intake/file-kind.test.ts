import { expect, it } from 'vitest';
import { asideByName } from '../../../../shared/intake/file-kind.ts';

it.each([
  ['名簿.xlsx', null],
  ['名簿.XLSM', null],
  ['名簿.csv', null],
  ['名簿.txt', null],
  ['次第.pdf', 'paper'],
  ['次第.jtd', 'paper'],
  ['写真.JPG', 'image'],
  ['まとめ.zip', 'archive'],
  ['返信.msg', 'mail'],
  ['計画.tsudoi', 'plan'],
  ['予定.ics', 'calendar'],
  ['README', 'other'],
  ['~$名簿.xlsx', 'system'],
  ['.~lock.名簿.xlsx#', 'system'],
  ['Thumbs.db', 'system'],
  ['.DS_Store', 'system'],
])('%s is put aside as %s', (name, reason) => expect(asideByName(name)).toBe(reason));

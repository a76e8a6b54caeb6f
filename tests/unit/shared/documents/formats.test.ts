import { expect, test } from 'vitest';
import { programOf } from '../../../../shared/documents/formats.ts';
import { documents as en } from '../../../../src-renderer/i18n/en/documents.ts';
import { documents as ja } from '../../../../src-renderer/i18n/ja/documents.ts';

test('a file that is held open names the program that holds it', () => {
  expect(['a.pptx', 'a.docx', 'a.xlsx', 'a.csv'].map(programOf)).toEqual([
    'PowerPoint',
    'Word',
    'Excel',
    'Excel',
  ]);
  expect(ja.keptBeside('報告.pptx', '報告 (2).pptx')).toContain(
    '「報告.pptx」は PowerPoint などで開かれています。',
  );
  expect(en.keptBeside('a.docx', 'a (2).docx')).toContain('“a.docx” is open in Word or another program');
});

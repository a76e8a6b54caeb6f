import { describe, expect, it } from 'vitest';
import { seededIds } from '../../../../shared/lib/ids.ts';
import { previewFile } from '../../../../src-main/cli/import-preview/preview-file.ts';
import { readTable } from '../../../../src-main/formats/read-table.ts';
import { yamagata } from '../../../helpers/plans.ts';

const LONG = `${'あ'.repeat(31_999)}𠮷`;

async function previewOf(rows: readonly (readonly string[])[]) {
  const text = rows.map((row) => row.join('\t')).join('\n');
  const file = await readTable({ name: 'a.tsv', bytes: new TextEncoder().encode(text) });
  if (!file.ok) throw new Error(file.error.code);
  const context = { now: '2026-10-01T00:00:00.000Z', newId: seededIds(1) };
  const preview = previewFile(yamagata(), file.value, context, 'ja');
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value;
}

describe('a cell longer than the plan holds', () => {
  it('does not keep a list out: it is cut, said, and the rest comes in', async () => {
    const { preview, change } = await previewOf([
      ['氏名', 'ふりがな', '所属', '電話', '備考', '好きな色', LONG],
      ['佐藤 文', LONG, LONG, LONG, LONG, LONG, LONG],
      ['鈴木 花', 'すずき はな', '旭川市', '', '', '', ''],
    ]);
    expect(preview.added).toHaveLength(2);
    expect(change).not.toBeNull();
    expect(preview.doubtful.filter(({ why }) => why.includes('長すぎるため')).length).toBeGreaterThan(4);
  });

  it('nor a schedule', async () => {
    const { preview, change } = await previewOf([
      ['10月14日', '', '', '', '', ''],
      ['時間', '内容', '場所', '担当', '備考', '好きな色'],
      ['13:30', LONG, LONG, LONG, LONG, LONG],
      ['14:30', '議事', '', '', '', ''],
    ]);
    expect(preview.added.length).toBe(2);
    expect(change).not.toBeNull();
    expect(preview.doubtful.filter(({ why }) => why.includes('長すぎるため')).length).toBeGreaterThan(3);
  });
});

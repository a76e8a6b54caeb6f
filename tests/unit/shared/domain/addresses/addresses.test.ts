import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../../../../../shared/documents/build-paper.ts';
import { buildNotice } from '../../../../../shared/documents/builders/notice.ts';
import { addressedTo } from '../../../../../shared/domain/addresses/addressed-to.ts';
import { pastedAddresses } from '../../../../../shared/domain/addresses/pasted-addresses.ts';
import { postText } from '../../../../../shared/domain/addresses/post-fields.ts';
import type { Organisation } from '../../../../../shared/domain/collections/index.ts';
import { DEFAULT_CHOICES } from '../../../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { parseTsv } from '../../../../../shared/text/tsv.ts';
import { doing, yamagata } from '../../../../helpers/plans.ts';

const plan = yamagata();
const city = (id: string, from: Plan = plan): Organisation => from.rows.organisations.get(id)!;
const MOMENT = { language: 'ja', today: '2025-10-01', minute: 600 } as const;
const AT = { organisationId: 'nagoya', field: 'postalCode' } as const;

test.each([
  ['〒０７０－８５２５', '070-8525'],
  ['0708525', '070-8525'],
  [' 070-8525\n', '070-8525'],
  ['070ー8525', '070-8525'],
  ['SW1A 1AA', 'SW1A 1AA'],
  ['07085', '07085'],
])('the postal code %j is kept as %j', (typed, kept) => {
  expect(postText('postalCode', typed)).toBe(kept);
});

test('what is kept is kept the same the next time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const field of ['postalCode', 'address'] as const)
        expect(postText(field, postText(field, text))).toBe(postText(field, text));
    }),
  );
});

describe('様 and 御中', () => {
  test.each([
    [{ office: '', addressee: '' }, '御中'],
    [{ office: '文化振興課', addressee: '' }, '御中'],
    [{ office: '文化振興課', addressee: '課長　佐藤 花子' }, '様'],
    [{ office: '', addressee: '市長' }, '様'],
    [{ office: '', addressee: '佐藤 花子 様' }, ''],
    [{ office: '文化振興課御中', addressee: '' }, ''],
    [{ office: '', addressee: '山田先生' }, ''],
  ])('%j is addressed with %j', (patch, honorific) => {
    expect(addressedTo({ ...city('nagoya'), ...patch }, 'ja').honorific).toBe(honorific);
  });

  test('in English nothing is made up', () => {
    expect(addressedTo(city('nagoya'), 'en')).toEqual({ lines: ['Nagoya'], honorific: '' });
  });
});

describe('pasted from a spreadsheet', () => {
  const shown = ['nagoya', 'kobe', 'kanazawa'];

  test('a block goes in from the field it was pasted into', () => {
    const { edits, unknown } = pastedAddresses(plan, parseTsv('愛知県\t課\n兵庫県\t室\n'), shown, {
      organisationId: 'kobe',
      field: 'address',
    });
    expect(edits).toEqual([
      { organisationId: 'kobe', patch: { address: '愛知県', office: '課' } },
      { organisationId: 'kanazawa', patch: { address: '兵庫県', office: '室' } },
    ]);
    expect(unknown).toEqual([]);
  });

  test('rows below the last city are told, not lost in silence', () => {
    const block = parseTsv('a\tb\nc\td\n');
    const at = { organisationId: 'kanazawa', field: 'address' } as const;
    expect(pastedAddresses(plan, block, shown, at)).toEqual({
      edits: [{ organisationId: 'kanazawa', patch: { address: 'a', office: 'b' } }],
      unknown: ['c d'],
    });
  });

  test('cities in the first column: each row to its city, headings in any order, a blank says nothing', () => {
    const block = parseTsv(
      '都市\t宛名\t住所\t〒\n神戸市\t課長\t神戸市中央区1-1\t6508570\n愛知県名古屋市\t\t名古屋市中区\t\nどこか市\tx\ty\tz\n',
    );
    expect(pastedAddresses(plan, block, shown, AT)).toEqual({
      edits: [
        {
          organisationId: 'kobe',
          patch: { addressee: '課長', address: '神戸市中央区1-1', postalCode: '650-8570' },
        },
        { organisationId: 'nagoya', patch: { address: '名古屋市中区' } },
      ],
      unknown: ['どこか市'],
    });
  });

  test('without headings the columns are those of the table', () => {
    const block = parseTsv('札幌市\t060-8611\t札幌市中央区\t文化部\t部長\n');
    expect(pastedAddresses(plan, block, shown, AT).edits).toEqual([
      {
        organisationId: 'sapporo',
        patch: { postalCode: '060-8611', address: '札幌市中央区', office: '文化部', addressee: '部長' },
      },
    ]);
  });
});

describe('宛名ラベル', () => {
  const addressed = doing(plan, 'setAddresses', {
    addresses: [
      { organisationId: 'nagoya', patch: { postalCode: '4608508', address: '名古屋市中区三の丸3-1-1' } },
      { organisationId: 'kobe', patch: { address: '神戸市中央区', office: '文化交流課', addressee: '課長' } },
    ],
  });

  test('a label each, 様 or 御中 by rule; who has no address is said before printing', () => {
    const { document, lacking } = buildPaper(addressed, 'address-labels', DEFAULT_CHOICES, MOMENT);
    const [block] = document.blocks;
    if (block?.kind !== 'cards') throw new Error('no labels');
    expect(block.table.sections[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['460-8508', '名古屋市中区三の丸3-1-1', '名古屋市', '', '', '御中'],
      ['', '神戸市中央区', '神戸市', '文化交流課', '課長', '様'],
    ]);
    expect(lacking).toContain('札幌市');
    expect(lacking).not.toContain('神戸市');
    expect(document.notes[0]).toContain('札幌市');
    // The host writes; nobody writes to it.
    expect(lacking).not.toContain('山形市');
  });

  test('without any address the paper tells where to enter them', () => {
    const { document } = buildPaper(plan, 'address-labels', DEFAULT_CHOICES, MOMENT);
    expect(document.blocks).toEqual([]);
    expect(document.notes).toHaveLength(1);
  });

  test('a letter takes 部署 and 宛名 where its text asks for them, and leaves no empty line', () => {
    const asked = doing(addressed, 'setPaperText', {
      field: 'notice.addressee',
      language: 'ja',
      text: '{都市}\n{部署}\n{宛名}　様',
    });
    const linesTo = (id: string): string[] =>
      buildNotice(asked, { language: 'ja', date: '2025-10-01', cities: [id] }).blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.look === 'addressee' ? [block.text] : [],
      );
    expect(linesTo('kobe')).toEqual(['神戸市', '文化交流課', '課長　様']);
    expect(linesTo('nagoya')).toEqual(['名古屋市']);
  });

  test('one undo takes a pasted block back', () => {
    expect(city('kobe', addressed).office).toBe('文化交流課');
    expect(city('kobe').office).toBe('');
  });
});

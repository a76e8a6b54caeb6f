import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../../shared/domain/collections/index.ts';
import { organisationInText, recogniseCity } from '../../../../shared/intake/recognise-city.ts';
import { yamagata } from '../../../helpers/plans.ts';

const organisations = yamagata().rows.organisations;
const NOTHING = { sentTo: null, content: null, fileName: '参加申込書.xlsx', folder: '' };

describe('which city a file comes from', () => {
  it('our own form’s trace counts before all else, and says so', () => {
    const found = recogniseCity(organisations, {
      ...NOTHING,
      sentTo: 'kobe',
      content: { id: 'nagoya', name: '名古屋市' },
    });
    expect(found).toEqual({ organisationId: 'kobe', by: 'trace', isSure: true, rivalId: 'nagoya' });
  });

  it('then what stands in it; a name that says another city makes it doubtful', () => {
    const content = { id: 'kobe', name: '神戸市' };
    expect(recogniseCity(organisations, { ...NOTHING, content })).toMatchObject({
      by: 'content',
      isSure: true,
    });
    expect(recogniseCity(organisations, { ...NOTHING, content, fileName: '名古屋市.xlsx' })).toEqual({
      organisationId: 'kobe',
      by: 'content',
      isSure: false,
      rivalId: 'nagoya',
    });
  });

  it('then its name: sure by the whole name, likely without 市, sure when the folder says the same', () => {
    expect(recogniseCity(organisations, { ...NOTHING, fileName: '05_浜松市_一覧.xlsx' })).toMatchObject({
      organisationId: 'hamamatsu',
      by: 'file-name',
      isSure: true,
    });
    const short = { ...NOTHING, fileName: '金沢_名簿.xlsx' };
    expect(recogniseCity(organisations, short)).toMatchObject({ by: 'file-name', isSure: false });
    expect(recogniseCity(organisations, { ...short, folder: '返信/金沢市' })).toMatchObject({ isSure: true });
  });

  it('then its folder; and nobody is put into a city by a guess', () => {
    expect(recogniseCity(organisations, { ...NOTHING, folder: '返信/臼杵市' })).toMatchObject({
      organisationId: 'usuki',
      by: 'folder',
    });
    expect(recogniseCity(organisations, NOTHING)).toBeNull();
    expect(recogniseCity(organisations, { ...NOTHING, fileName: '神戸市と金沢市.xlsx' })).toBeNull();
    expect(recogniseCity(organisations, { ...NOTHING, content: { id: null, name: '架空市' } })).toBeNull();
  });

  it('a longer name wins over one that it holds', () => {
    const kobe = organisations.get('kobe')!;
    const more = new Map<string, Organisation>([
      ...organisations,
      ['higashi', { ...kobe, id: 'higashi', name: '東山形市', aliases: [] }],
    ]);
    expect(organisationInText(more, '東山形市_名簿')).toEqual({ id: 'higashi', isSure: true });
    expect(organisationInText(more, '山形市_名簿')).toEqual({ id: 'yamagata', isSure: true });
  });
});

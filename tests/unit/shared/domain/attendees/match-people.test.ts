import { beforeEach, describe, expect, test } from 'vitest';
import { matchPeople } from '../../../../../shared/domain/attendees/match-people.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { reading } from '../../../../helpers/people-reading.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

const kobe = (): Plan =>
  doing(yamagata(), 'addAttendee', {
    name: '石戸 直人',
    organisationId: 'kobe',
    department: '文化交流課',
    remarks: '前泊あり',
  });

describe('matchPeople', () => {
  beforeEach(resetIds);

  test('the same name in the same city is the same person, radicals and spaces aside', () => {
    const [one] = matchPeople(kobe(), reading({ name: '石⼾　直⼈', department: '文化交流課' }));
    expect(one).toMatchObject({ attendee: { name: '石戸 直人' }, verdict: 'changed' });
    expect([...one!.changed]).toEqual(['name']);
  });

  test('nothing new is the same, and what the file is silent about is kept', () => {
    const [one] = matchPeople(kobe(), reading({ name: '石戸 直人' }));
    expect(one!.verdict).toBe('same');
    expect(one!.fields).not.toHaveProperty('remarks');
  });

  test('care comes in like any other field', () => {
    const [one] = matchPeople(
      kobe(),
      reading({ name: '石戸 直人', mobility: '車いす', interpretation: '手話' }),
    );
    expect(one!.fields).toMatchObject({ mobility: '車いす', interpretation: '手話' });
    expect([...one!.changed]).toEqual(['mobility', 'interpretation']);
  });

  test('a namesake in another city is a candidate and never taken for the person', () => {
    const [one] = matchPeople(kobe(), reading({ name: '石戸 直人', organisation: '金沢市' }));
    expect(one).toMatchObject({ attendee: null, verdict: 'added', fields: { organisationId: 'kanazawa' } });
    expect(one!.candidates.map(({ name }) => name)).toEqual(['石戸 直人']);
  });

  test('another spelling of the name is a candidate until somebody chooses', () => {
    const plan = doing(yamagata(), 'addAttendee', { name: '﨑山 航', organisationId: 'kobe' });
    const file = reading({ name: '崎山 航' });
    const [one] = matchPeople(plan, file);
    expect(one).toMatchObject({ attendee: null, verdict: 'added' });
    const id = one!.candidates[0]!.id;
    expect(matchPeople(plan, file, new Map([[0, id]]))[0]).toMatchObject({
      attendee: { id },
      verdict: 'changed',
    });
  });

  test('two namesakes in one city are not guessed between', () => {
    const plan = doing(kobe(), 'addAttendee', {
      name: '石戸 直人',
      organisationId: 'kobe',
      department: '総務課',
    });
    const [one] = matchPeople(plan, reading({ name: '石戸 直人' }));
    expect(one!.attendee).toBeNull();
    expect(one!.candidates).toHaveLength(2);
  });

  test('one attendee is taken once: a second person of that name is somebody new', () => {
    const [first, second] = matchPeople(kobe(), reading({ name: '石戸 直人' }, { name: '石戸 直人' }));
    expect(first!.attendee).not.toBeNull();
    expect(second).toMatchObject({ attendee: null, verdict: 'added' });
  });

  test('an answer that is told changes, a blank never does', () => {
    let plan = kobe();
    const [attendeeId] = [...plan.rows.attendees.keys()];
    const [first, second] = [...plan.rows.activities.keys()];
    plan = doing(plan, 'setAnswer', { attendeeId: attendeeId!, activityId: first!, value: 'yes' });
    const changed = matchPeople(
      plan,
      reading({ name: '石戸 直人', answers: { [first!]: null, [second!]: 'no' } }),
    )[0]!.changed;
    expect([...changed]).toEqual([`answers.${second}`]);
  });

  test('mobile, arrival and unknown columns are not lost, and 区分 becomes the kind', () => {
    const [one] = matchPeople(
      kobe(),
      reading({
        name: 'ジャン・デュポン',
        organisation: '国際芸術祭実行委員会',
        phone: '078-000-0001',
        mobile: '090-0000-0001',
        remarks: '通訳同行',
        other: { category: '来賓', arrival: '2026-10-19T18:05', 懇親会: '○' },
      }),
    );
    expect(one!.fields).toMatchObject({
      organisationId: null,
      organisationText: '国際芸術祭実行委員会',
      kind: 'guest',
      phone: '078-000-0001／090-0000-0001',
      remarks: '通訳同行\n到着：2026-10-19T18:05\n懇親会：○',
    });
  });

  test('a city by another of its names is that city', () => {
    const names = ['丹波篠山市', '篠山市', 'Tamba-Sasayama', '兵庫県丹波篠山市', ' 丹波 篠山市 '];
    const ids = matchPeople(
      yamagata(),
      reading(...names.map((organisation, n) => ({ name: `人${n}`, organisation }))),
    ).map(({ fields }) => fields.organisationId);
    expect(new Set(ids)).toEqual(new Set(['tambasasayama']));
  });

  test('a name with 外字 asks for a look, once: what was confirmed or mended stays so', () => {
    const file = reading({ name: '外\ue000字 太郎', kana: 'そとじ たろう' });
    const [fresh] = matchPeople(yamagata(), file);
    expect(fresh).toMatchObject({ verdict: 'added', fields: { unconfirmed: ['name'] } });

    let plan = doing(yamagata(), 'importAttendees', {
      fileName: 'a.xlsx',
      sha256: '0'.repeat(64),
      people: [{ attendeeId: null, fields: fresh!.fields, answers: {} }],
    });
    const [row] = plan.rows.attendees.values();
    expect(row).toMatchObject({ unconfirmed: ['name'] });
    plan = doing(plan, 'confirmFact', { collection: 'attendees', key: row!.id, field: 'name' });
    const [again] = matchPeople(plan, file);
    expect(again!.verdict).toBe('same');
    expect(again!.fields).not.toHaveProperty('unconfirmed');
  });

  test('a name that comes with 外字 in place of a sound one is doubted; a sound one clears the doubt', () => {
    const there = kobe();
    const id = [...there.rows.attendees.keys()][0]!;
    const chosen = new Map([[0, id]]);
    const spoilt = doing(there, 'editRow', {
      collection: 'attendees',
      key: id,
      patch: { reading: 'いしど\ue001', unconfirmed: ['reading', 'diet'] },
    });
    const [sound] = matchPeople(spoilt, reading({ name: '石戸 直人', kana: 'いしど なおと' }), chosen);
    expect(sound!.fields.unconfirmed).toEqual(['diet']);
    const [worse] = matchPeople(spoilt, reading({ name: '石戸 直人', kana: 'いしど\ue002' }), chosen);
    expect(worse!.fields.unconfirmed).toEqual(['diet', 'reading']);
  });
});

import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { answerOf } from '../../../../shared/domain/agenda/questions.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { factLines } from '../../../../shared/domain/replies/reply-facts.ts';
import { compareForm } from '../../../../shared/exchange/compare-people.ts';
import { activityRefs } from '../../../../shared/input/activity-refs.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import { cityProposal, sureInput } from '../../../../shared/intake/city-proposal.ts';
import { understandFile } from '../../../../shared/intake/understand-file.ts';
import { scanZip } from '../../../../src-main/formats/xlsx/read-zip.ts';
import { sentForm } from '../../../helpers/forms.ts';
import { hubPlan, rankOf } from '../../../helpers/hub-plan.ts';
import { doing } from '../../../helpers/plans.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';
import { tableFile } from '../../../helpers/traced.ts';

/** Everything that is known of everybody, so that what must not go out would be seen. */
function tellingPlan() {
  let plan = peopledPlan();
  const activityId = [...plan.rows.activities.keys()][0]!;
  for (const [n, { id }] of [...plan.rows.attendees.values()].entries()) {
    plan = doing(plan, 'editRow', {
      collection: 'attendees',
      key: id,
      patch: {
        phone: `0${n}0-7777-000${n}`,
        email: `secret${n}@example.jp`,
        diet: `甲殻類${n}`,
        remarks: `内密${n}`,
        mobility: `補助${n}`,
      },
    });
    const value = plan.rows.answers.get(`${id}|${activityId}`)?.value === 'maybe' ? 'yes' : 'maybe';
    plan = doing(plan, 'setAnswer', { attendeeId: id, activityId, value });
  }
  return plan;
}

async function load(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return { book, sheet: book.worksheets[0]! };
}

/** The cell under a heading in the n-th row of people, from 1. */
function cellAt(sheet: ExcelJS.Worksheet, heading: string, n: number): ExcelJS.Cell {
  let found: ExcelJS.Cell | null = null;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === heading && sheet.getCell(cell.row as unknown as number, 1).value === 'No.')
        found = cell;
    }),
  );
  const head = found as unknown as { row: number; col: number };
  return sheet.getCell(head.row + n, head.col);
}

function fieldCell(sheet: ExcelJS.Worksheet, label: string): ExcelJS.Cell {
  let at: { row: number; col: number } | null = null;
  sheet.eachRow((row, number) =>
    row.eachCell((cell, col) => {
      if (cell.value === label && at === null) at = { row: number, col };
    }),
  );
  const { row, col } = at!;
  const master = sheet.getCell(row, col).master;
  for (let next = col; next < 30; next += 1)
    if (sheet.getCell(row, next).master !== master) return sheet.getCell(row, next);
  throw new Error(label);
}

test('no byte of a form tells of another city, of answers, of care or of how to reach anybody', async () => {
  const plan = tellingPlan();
  const { bytes, record } = await sentForm(plan, 'nagoya');
  const parts = await scanZip(bytes, () => true);
  if (!parts.ok) throw new Error(parts.error.code);
  const said = [...parts.value.parts.values()].map((part) => part.toString('utf8')).join('\n');
  expect(said).toContain('髙橋一郎');
  const others = [...plan.rows.attendees.values()].filter(
    ({ organisationId }) => organisationId !== 'nagoya',
  );
  expect(others.length).toBeGreaterThan(3);
  for (const person of plan.rows.attendees.values())
    for (const text of [
      person.phone,
      person.email,
      person.diet,
      person.remarks,
      person.mobility,
      person.id.length > 4 ? person.id : '',
    ])
      if (text !== '') expect(said).not.toContain(text);
  for (const { name, reading, department } of others)
    for (const text of [name, reading, department]) if (text !== '') expect(said).not.toContain(text);
  for (const { name, id } of plan.rows.organisations.values())
    if (id !== 'nagoya') expect(said).not.toContain(`>${name}<`);
  expect(said).not.toContain(record.key);
  const { sheet } = await load(bytes);
  for (const heading of [...plan.rows.activities.values()].map(({ title }) => title))
    expect(cellAt(sheet, heading, 1).value).toBeFalsy();
});

test('another library finds lists, lengths, dates, help, and headings that cannot be typed over', async () => {
  const { bytes } = await sentForm(peopledPlan(), 'nagoya');
  const { sheet } = await load(bytes);
  expect(cellAt(sheet, '視察', 3).dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"○,×,△"'],
    showErrorMessage: true,
  });
  expect(cellAt(sheet, '視察', 3).dataValidation.prompt).toContain('○（参加）');
  expect(cellAt(sheet, '参加形態', 3).dataValidation.formulae).toEqual(['"現地,オンライン"']);
  expect(cellAt(sheet, '氏名', 3).dataValidation).toMatchObject({
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [100],
  });
  expect(fieldCell(sheet, '記入日').dataValidation.type).toBe('date');
  expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
  expect(cellAt(sheet, '氏名', 3).protection?.locked).toBe(false);
  expect(cellAt(sheet, '氏名', 0).protection?.locked).not.toBe(false);
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
  for (const said of ['締切　令和8年9月18日（金）', '個人情報の利用目的', '議題調査'])
    expect(texts).toContain(said);
});

test('a form filled in by another library comes back: people, answers, contact, agenda', async () => {
  const { plan, bytes } = await sentForm(peopledPlan(), 'nagoya');
  const activity = [...plan.rows.activities.values()].find(({ title }) => title === '視察')!;
  const { book, sheet } = await load(bytes);
  cellAt(sheet, '視察', 1).value = '○';
  cellAt(sheet, '職名', 1).value = '課長補佐';
  cellAt(sheet, '氏名', 3).value = '新城 あや';
  cellAt(sheet, '視察', 3).value = '×';
  cellAt(sheet, '参加形態', 3).value = 'オンライン';
  cellAt(sheet, '電話番号', 3).value = '052-000-1111';
  fieldCell(sheet, '担当者氏名').value = '窓口 太郎';
  fieldCell(sheet, '担当課').value = '文化課';
  fieldCell(sheet, '提案する議題（1）').value = '若手の交流';
  const file = await tableFile(new Uint8Array(await book.xlsx.writeBuffer()));
  const found = compareForm(plan, file)!;
  expect(found.organisationId).toBe('nagoya');
  expect(found.proposals).toMatchObject([
    { verdict: 'changed', attendee: { id: 'p2' }, answers: { [activity.id]: 'yes' } },
    {
      verdict: 'added',
      fields: { name: '新城 あや', organisationId: 'nagoya', mode: 'online', phone: '052-000-1111' },
      answers: { [activity.id]: 'no' },
    },
  ]);
  expect([...found.proposals[0]!.changed].sort()).toEqual([`answers.${activity.id}`, 'jobTitle'].sort());
  expect(found.reading.contact).toEqual({
    name: '窓口 太郎',
    department: '文化課',
    phone: null,
    email: null,
  });
  expect(found.topics).toEqual([{ ref: 'proposal:1', text: '若手の交流' }]);
  expect(found.gone).toEqual([]);
  expect(found.reading.doubtful).toEqual([]);
});

test('a second, corrected form changes the person it added, and doubles nobody', async () => {
  const { plan, bytes } = await sentForm(peopledPlan(), 'nagoya');
  const first = await load(bytes);
  cellAt(first.sheet, '氏名', 3).value = '新城 あや';
  cellAt(first.sheet, '職名', 3).value = '主事';
  const one = await tableFile(new Uint8Array(await first.book.xlsx.writeBuffer()));
  const found = compareForm(plan, one)!;
  const [added] = found.proposals;
  const taken = doing(plan, 'importAttendees', {
    fileName: one.name,
    sha256: one.sha256,
    exportId: found.returned.record.id,
    people: [{ attendeeId: null, fields: added!.fields, answers: {}, returned: found.rows[0]! }],
  });
  expect(compareForm(taken, one)!.proposals).toEqual([]);
  cellAt(first.sheet, '氏名', 3).value = '新城 彩';
  cellAt(first.sheet, '職名', 3).value = '主査';
  const two = await tableFile(new Uint8Array(await first.book.xlsx.writeBuffer()));
  const again = compareForm(taken, two)!;
  expect(again.proposals).toMatchObject([{ verdict: 'changed', attendee: { name: '新城 あや' } }]);
  expect([...again.proposals[0]!.changed].sort()).toEqual(['jobTitle', 'name']);
  expect(again.conflicts.get(0)!.size).toBe(0);
});

test('the people of last year stand in the form without being in the plan, and come in only when answered', async () => {
  const previous = peopledPlan();
  const thisYear = { ...previous, rows: { ...previous.rows, attendees: new Map(), answers: new Map() } };
  const { plan, bytes } = await sentForm(thisYear, 'nagoya', { prefill: 'last-year', previous });
  const { book, sheet } = await load(bytes);
  expect(cellAt(sheet, '氏名', 1).value).toBe('髙橋一郎');
  cellAt(sheet, '視察', 1).value = '○';
  const found = compareForm(plan, await tableFile(new Uint8Array(await book.xlsx.writeBuffer())))!;
  expect(found.proposals).toMatchObject([
    { verdict: 'added', fields: { name: '髙橋一郎', department: '観光文化交流局文化芸術推進課' } },
  ]);
});

/** A form of ours as the folder's reading finds it. */
function understood(plan: Plan, file: TableFile) {
  const found = understandFile(file, {
    organisations: plan.rows.organisations,
    activities: activityRefs(plan),
    learned: [],
    folder: '',
    sentTo: plan.rows.exports.get(file.trace!.exportId)!.organisationId,
  });
  if (found.kind !== 'list') throw new Error(found.kind);
  return found;
}

test('in a folder our form is known by its trace: its city, the cells that were changed, nothing twice', async () => {
  const { plan, bytes, record } = await sentForm(peopledPlan(), 'nagoya');
  const { book, sheet } = await load(bytes);
  cellAt(sheet, '視察', 1).value = '○';
  cellAt(sheet, '氏名', 3).value = '新城 あや';
  const file = await tableFile(new Uint8Array(await book.xlsx.writeBuffer()), '無題.xlsx');
  const found = understood(plan, file);
  expect(found.city).toMatchObject({ organisationId: 'nagoya' });
  const nagoya = plan.rows.organisations.get('nagoya')!;
  const proposal = cityProposal(plan, nagoya, file, found);
  expect(proposal.counts).toEqual({ added: 1, changed: 1, same: 0 });
  expect(proposal.returned?.returned.record.id).toBe(record.id);
  const taken = doing(plan, 'takeReply', sureInput(nagoya, file, proposal));
  expect(cityProposal(taken, nagoya, file, found).proposals).toEqual([]);
});

test('what a city writes for the hub comes back, and becomes its wishes', async () => {
  const { plan, bytes } = await sentForm(hubPlan(), 'kobe');
  const { book, sheet } = await load(bytes);
  fieldCell(sheet, '提供できること').value = 'デザインの公募';
  fieldCell(sheet, '会いたい都市（第1希望）').value = '名古屋市';
  const file = await tableFile(new Uint8Array(await book.xlsx.writeBuffer()));
  const kobe = plan.rows.organisations.get('kobe')!;
  const found = understood(plan, file);
  const taken = doing(plan, 'takeReply', sureInput(kobe, file, cityProposal(plan, kobe, file, found)));
  expect(rankOf(taken, 'kobe', 'nagoya')).toBe(1);
  expect(taken.rows.hubCities.get('kobe')?.offer).toBe('デザインの公募');
});

test('answers to questions, and wishes for the hub, come back in the form and are taken in with the reply', async () => {
  let before = peopledPlan();
  const [item] = [...before.rows.items.values()];
  before = doing(before, 'addAgendaItem', { itemId: item!.id, title: '共同広報' });
  const topic = [...before.rows.agenda.values()].at(-1)!;
  before = doing(before, 'addQuestion', { agendaId: topic.id, text: '賛成ですか' });
  before = doing(before, 'addQuestion', { agendaId: null, text: '次年度の開催希望' });
  const [ofTopic, general] = [...before.rows.questions.keys()] as [string, string];
  before = doing(before, 'setHub', {});
  before = doing(before, 'addHubCities', { ids: ['nagoya', 'kobe'] });
  const { plan, bytes } = await sentForm(before, 'nagoya');
  const { book, sheet } = await load(bytes);
  fieldCell(sheet, '共同広報').value = '期待している';
  fieldCell(sheet, '設問1　賛成ですか').value = '賛成';
  fieldCell(sheet, '会いたい都市（第1希望）').value = '神戸市';
  const file = await tableFile(new Uint8Array(await book.xlsx.writeBuffer()));
  const found = compareForm(plan, file)!;
  expect(found.topics).toEqual(
    expect.arrayContaining([
      { ref: `agenda:${topic.id}`, text: '期待している' },
      { ref: `question:${ofTopic}`, text: '賛成' },
      { ref: 'hub:partner:1', text: '神戸市' },
    ]),
  );
  const reply = {
    ...{ fileName: file.name, sha256: file.sha256, organisationId: 'nagoya', people: [], isOpen: false },
    facts: { contact: {}, topics: found.topics },
  };
  const taken = doing(plan, 'takeReply', reply);
  expect(answerOf(taken, ofTopic, 'nagoya')).toMatchObject({ text: '賛成', source: 'form' });
  expect(answerOf(taken, general, 'nagoya')).toBeNull();
  expect(factLines(taken, 'nagoya', reply.facts)).toEqual([]);
  const corrected = doing(taken, 'answerQuestion', {
    ...{ questionId: ofTopic, organisationId: 'nagoya', text: '条件付きで賛成' },
  });
  expect(factLines(corrected, 'nagoya', reply.facts)).toMatchObject([
    { kind: 'question', title: '賛成ですか', before: '条件付きで賛成', after: '賛成' },
  ]);
});

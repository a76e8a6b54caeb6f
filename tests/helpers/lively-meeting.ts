import { answerKey } from '../../shared/domain/collections/answers.ts';
import { conflictKey } from '../../shared/domain/collections/conflicts.ts';
import type { Attendee } from '../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../shared/domain/plan/plan.ts';
import { SEED_STAMP } from '../../shared/domain/plan/stamps.ts';
import { heldMeeting } from './held-meeting.ts';
import { doing } from './plans.ts';

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(' ').map((pair) => pair.split('=') as [string, string]);
const FAMILY = pairs(
  '髙橋=たかはし 山﨑=やまざき 齋藤=さいとう 佐々木=ささき 渡邉=わたなべ 𠮷田=よしだ 鈴木=すずき 長谷川=はせがわ 伊藤=いとう 小野寺=おのでら 阿部=あべ 五十嵐=いがらし 佐藤=さとう 田中=たなか 小林=こばやし 加藤=かとう 山本=やまもと 中村=なかむら 松本=まつもと 井上=いのうえ 木村=きむら 林=はやし 清水=しみず 森=もり 池田=いけだ 橋本=はしもと 石川=いしかわ 前田=まえだ 藤田=ふじた 岡田=おかだ 後藤=ごとう 近藤=こんどう 村上=むらかみ 青木=あおき 坂本=さかもと 福田=ふくだ 太田=おおた 西村=にしむら 藤井=ふじい 金子=かねこ',
);
const FIRST = pairs('真=ま 和=かず 智=とも 直=なお 由=ゆ 正=まさ 康=やす 美=み 良=よし 秀=ひで');
const LAST = pairs('子=こ 介=すけ 樹=き 也=や 彦=ひこ 人=と 恵=え 之=ゆき 江=え 美=み');
const DIETS = ['そばアレルギー', 'エビ・カニ', '卵（加熱すれば可）', 'ベジタリアン', '落花生・くるみ'];
const KINDS = ['member', 'member', 'member', 'member', 'section', 'guest', 'observer', 'press'];

/**
 * A meeting in the days before it, with something on every screen of people: readings, needs, kinds, an excursion with
 * a waiting line, proxies, payments and receipts, somebody twice in the list, late answers after a release, a hub, a
 * stage, tasks, costs and one thing that two copies do not agree on.
 */
export function livelyMeeting(count: number): Plan {
  let plan = withFacts(heldMeeting(count));
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const excursion = activities.findLast(({ kind }) => kind === 'excursion');
  const party = activities.find(({ kind }) => kind === 'reception');
  const people = [...plan.rows.attendees.keys()];
  const dayId = [...plan.rows.days.keys()][0];
  if (!excursion || !party || dayId === undefined) throw new Error('The meeting is not whole.');

  plan = doing(plan, 'editRow', {
    collection: 'activities',
    key: excursion.id,
    patch: { capacity: Math.max(2, Math.floor(count / 3)), minimum: 2 },
  });
  const undecided = people.filter(
    (id) => plan.rows.answers.get(answerKey(id, excursion.id))?.value !== 'yes',
  );
  plan = doing(plan, 'setAnswers', {
    cells: undecided.slice(0, Math.ceil(count / 10)).map((attendeeId) => ({
      attendeeId,
      activityId: excursion.id,
      value: 'yes',
    })),
  });
  plan = doing(plan, 'assignVehicles', { activityId: excursion.id });

  const keys = people
    .filter((id) => plan.rows.answers.get(answerKey(id, party.id))?.value === 'yes')
    .slice(0, Math.ceil(count / 4))
    .map((attendeeId) => ({ attendeeId, activityId: party.id }));
  plan = doing(plan, 'setPayments', { keys, state: 'advance', date: '2025-10-01' });
  plan = doing(plan, 'issueReceipts', {
    attendeeIds: keys.slice(0, 2).map(({ attendeeId }) => attendeeId),
    date: '2025-10-14',
  });

  plan = doing(plan, 'makeRelease', { note: '' });
  const [first = '', second = ''] = people;
  plan = doing(plan, 'setAnswer', { attendeeId: first, activityId: party.id, value: 'no' });
  plan = doing(plan, 'takeMemo', {
    text: '札幌 課長 ツアー不参加、アレルギー卵',
    attendeeId: second,
    answers: [{ activityId: excursion.id, value: 'no' }],
    diet: '卵',
  });
  plan = doing(plan, 'makeProxy', {
    attendeeId: first,
    activityIds: [],
    person: { name: '菅原 代理子', reading: 'すがわら よりこ' },
  });
  const twin = plan.rows.attendees.get(second);
  plan = doing(plan, 'addAttendee', {
    name: twin?.name.replace(' ', '　') ?? '',
    reading: twin?.reading ?? '',
    organisationId: twin?.organisationId ?? null,
    diet: '卵',
  });
  plan = doing(plan, 'addCustomField', { name: '宿泊', type: 'yes-no', choices: [] });
  plan = doing(plan, 'addSeatPlan', {
    title: '全体会',
    itemId: null,
    shape: 'square',
    counts: [6, 5, 6, 5],
    fixtures: [],
  });
  const [seatPlanId = ''] = plan.rows.seatPlans.keys();
  plan = doing(plan, 'arrangeRoom', { seatPlanId, by: 'rank' });
  plan = doing(plan, 'setHub', { dayId });
  plan = doing(plan, 'addHubCities', { ids: ['yamagata', 'nagoya', 'kobe', 'sapporo'] });
  plan = doing(plan, 'setStage', { dayId });
  plan = doing(plan, 'addPitches', { cities: ['kobe', 'nagoya', null] });
  plan = doing(plan, 'addLines', { list: 'checklist', rows: [{ title: '会場の予約' }] });
  plan = doing(plan, 'addLines', { list: 'costs', rows: [{ heading: 'バス借上料', planned: 300_000 }] });
  return withConflict(plan, second);
}

/** Names with their readings (4,000 before one comes again) and kinds for everybody, needs for every ninth. */
function withFacts(plan: Plan): Plan {
  const attendees = new Map<string, Attendee>();
  for (const [n, person] of [...plan.rows.attendees.values()].entries()) {
    const [family = ['', '']] = FAMILY.slice(n % FAMILY.length);
    const [first = ['', '']] = FIRST.slice(Math.floor(n / FAMILY.length) % FIRST.length);
    const [last = ['', '']] = LAST.slice((n + Math.floor(n / FAMILY.length / FIRST.length)) % LAST.length);
    attendees.set(person.id, {
      ...person,
      name: `${family[0]} ${first[0]}${last[0]}`,
      reading: `${family[1]} ${first[1]}${last[1]}`,
      kind: KINDS[n % KINDS.length] ?? 'member',
      diet: n % 9 === 1 ? (DIETS[Math.floor(n / 9) % DIETS.length] ?? '') : '',
      mobility: n % 31 === 3 ? '車いす' : '',
      interpretation: n % 37 === 5 ? '手話通訳' : '',
    });
  }
  return { ...plan, rows: { ...plan.rows, attendees } };
}

/** Two copies have written another post for one person. */
function withConflict(plan: Plan, key: string): Plan {
  const sides = ['主査', '係長'].map((value, n) => ({
    field: 'jobTitle',
    stamps: `${SEED_STAMP}${n}`,
    value,
  }));
  const row = { collection: 'attendees', key, field: 'jobTitle', sides, row: null };
  const conflicts = new Map([[conflictKey('attendees', key, 'jobTitle'), row]]);
  return { ...plan, rows: { ...plan.rows, conflicts } };
}

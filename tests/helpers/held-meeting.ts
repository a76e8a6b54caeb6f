import type { NoteInput } from '../../shared/domain/commands/notes.ts';
import { byOrder, type Plan } from '../../shared/domain/plan/plan.ts';
import { doing } from './plans.ts';
import { wholeMeeting } from './whole-meeting.ts';

/**
 * The whole meeting the day after: most of those who had said yes were seen at the reception, topics have outcomes,
 * what the cities said is noted, and there is something to be followed up.
 */
export function heldMeeting(count: number): Plan {
  let plan = doing(wholeMeeting(count), 'offerThemes', {});
  const [activityId = ''] = plan.rows.activities.keys();
  plan = doing(plan, 'checkInMany', {
    attendeeIds: [...plan.rows.attendees.keys()].slice(0, Math.max(1, count - 2)),
    activityId,
    itemId: null,
    desk: '',
  });
  const [first, second, third] = [...plan.rows.agenda.values()].sort(byOrder);
  if (!first || !second || !third) throw new Error('The meeting has no agenda.');
  const outcome = (id: string, state: 'agreed' | 'continued', text: string): void => {
    plan = doing(plan, 'editRow', { collection: 'agenda', key: id, patch: { state, outcome: text } });
  };
  outcome(first.id, 'agreed', '10都市が参加し、旅費は各都市が負担する。');
  outcome(second.id, 'continued', '共同の広報物を次回までに検討する。');
  const note = (
    kind: NonNullable<NoteInput['kind']>,
    organisationId: string | null,
    text: string,
    more: Partial<NoteInput> = {},
  ): void => {
    plan = doing(plan, 'addNote', {
      kind,
      organisationId,
      text,
      itemId: first.itemId,
      speaker: '文化課　秘密太郎',
      ...more,
    });
  };
  note('decision', null, '申込みは事務局がまとめて行う。', { agendaId: first.id });
  note('decision', null, '次回から資料は紙で配らない。');
  note('remark', 'kanazawa', '工芸の若手育成事業に、他都市の作り手を招いた。', { agendaId: second.id });
  note('remark', 'kobe', 'デザインの公募を通じて、市民が参加する仕組みを作った。', { agendaId: second.id });
  note('remark', 'nagoya', '総会では、日本の都市がまとまって発表したい。');
  note('concern', 'sapporo', '担当者が替わると、都市の間のつながりが途切れる。', {
    themeId: 'theme-long-term',
  });
  note('concern', 'usuki', '海外への送金に時間がかかる。', { themeId: 'theme-legal-basis' });
  note('concern', null, '通訳の費用が増えている。');
  note('advice', 'yamagata', '視察は、移動の時間を長めに見込む。', { themeId: 'theme-co-design' });
  plan = doing(plan, 'addFollowUp', {
    title: '共同の広報物の案を作る',
    ownerId: 'kobe',
    partnerIds: ['kanazawa', 'nagoya'],
    due: '2026-03-31',
    agendaId: second.id,
  });
  plan = doing(plan, 'addFollowUp', { title: '見送った件', ownerId: 'usuki', state: 'dropped' });
  const texts = {
    'report.aim': '国内の加盟都市が、互いの取組を学び、連携を深めるために開催した。',
    'report.theme': '創造都市のこれから',
  } as const;
  for (const [field, text] of Object.entries(texts))
    plan = doing(plan, 'setPaperText', { field: field as keyof typeof texts, language: 'ja', text });
  return plan;
}

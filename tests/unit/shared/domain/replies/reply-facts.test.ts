import { describe, expect, it } from 'vitest';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { latestReplies } from '../../../../../shared/domain/replies/latest-reply.ts';
import { factLines, type ReplyFacts } from '../../../../../shared/domain/replies/reply-facts.ts';
import { buildForm } from '../../../../../shared/exchange/build-form.ts';
import { FORM_OPTIONS } from '../../../../helpers/forms.ts';
import { attempt, doing, rowsOf, testContext, yamagata } from '../../../../helpers/plans.ts';

const input = (facts: ReplyFacts, sha256 = 'a'.repeat(64)) => ({
  fileName: '神戸市.xlsx',
  sha256,
  organisationId: 'kobe',
  people: [],
  isOpen: false,
  facts,
});
const said = (topics: ReplyFacts['topics'], contactName = '窓口 太郎'): ReplyFacts => ({
  contact: { contactName, contactPhone: '' },
  topics,
});
const proposal = (text: string) => ({ ref: 'proposal:1', text });
const proposed = (plan: ReturnType<typeof yamagata>) =>
  [...plan.rows.agenda.values()].filter(({ organisationId, itemId }) => organisationId === 'kobe' && !itemId);
const kobe = (plan: ReturnType<typeof yamagata>) => latestReplies(plan).get('kobe')!;

/** Whether another city's form asks about a topic. */
const asksAbout = (plan: ReturnType<typeof yamagata>, topicId: string): boolean =>
  buildForm(plan, plan.rows.organisations.get('nagoya')!, FORM_OPTIONS, testContext).record.rows.some(
    ({ ref }) => ref === `agenda:${topicId}`,
  );

describe('contact and agenda of a reply', () => {
  it('a proposal becomes a topic of no session with its city, and the same facts again say nothing', () => {
    const facts = said([proposal('若手の交流\n毎年集まりたい')]);
    const plan = doing(yamagata(), 'takeReply', input(facts));
    expect(proposed(plan)).toMatchObject([{ title: '若手の交流', remarks: '若手の交流\n毎年集まりたい' }]);
    expect(kobe(plan)).toMatchObject({ contactName: '窓口 太郎', contactPhone: '' });
    expect(factLines(plan, 'kobe', facts)).toEqual([]);
  });

  it('is one change with the reply, which one undo takes back', () => {
    const plan = yamagata();
    const change = attempt(plan, 'takeReply', input(said([proposal('若手の交流')])));
    if (!change.ok) throw new Error(change.error.code);
    const taken = applyRows(plan, change.value.rows);
    expect(proposed(taken)).toHaveLength(1);
    expect(rowsOf(applyRows(taken, invert(change.value).rows))).toEqual(rowsOf(plan));
  });

  it('a corrected proposal renames its topic and makes no second one; what was written over here stays', () => {
    const first = doing(yamagata(), 'takeReply', input(said([proposal('若手')])));
    const second = doing(first, 'takeReply', input(said([proposal('若手の交流')]), 'b'.repeat(64)));
    expect(proposed(second).map(({ title }) => title)).toEqual(['若手の交流']);
    const [topic] = proposed(second);
    const edited = doing(second, 'editRow', {
      collection: 'agenda',
      key: topic!.id,
      patch: { title: '若手職員の交流' },
    });
    const third = doing(edited, 'takeReply', input(said([proposal('若手の集い')]), 'c'.repeat(64)));
    expect(proposed(third).map(({ title }) => title)).toEqual(['若手職員の交流']);
    expect(kobe(third).topics).toMatchObject([{ text: '若手の集い' }]);
  });

  it('an answer to a topic is kept with its title, shown as a difference, and a blank takes nothing away', () => {
    const start = yamagata();
    const [item] = start.rows.items.keys();
    const asked = doing(start, 'addAgendaItem', { itemId: item!, title: '次の開催都市' });
    const [topic] = [...asked.rows.agenda.values()].filter(({ title }) => title === '次の開催都市');
    const ref = `agenda:${topic!.id}`;
    const plan = doing(asked, 'takeReply', input(said([{ ref, text: '賛成' }])));
    expect(kobe(plan).topics).toEqual([{ ref, title: '次の開催都市', agendaId: topic!.id, text: '賛成' }]);
    expect(factLines(plan, 'kobe', said([{ ref, text: '反対' }], ''))).toEqual([
      { kind: 'answer', ref, title: '次の開催都市', before: '賛成', after: '反対' },
    ]);
    const gone = doing(plan, 'removeAgendaItem', { id: topic!.id });
    expect(factLines(gone, 'kobe', said([{ ref, text: '反対' }]))).toMatchObject([{ title: '次の開催都市' }]);
  });

  it('a proposal goes to no other city until it is in a session, and is placed at its end', () => {
    const plan = doing(yamagata(), 'takeReply', input(said([proposal('若手の交流')])));
    const [topic] = proposed(plan);
    const [item] = plan.rows.items.keys();
    const placed = doing(plan, 'placeAgendaItem', { id: topic!.id, itemId: item! });
    expect(placed.rows.agenda.get(topic!.id)).toMatchObject({ itemId: item, organisationId: 'kobe' });
    expect(asksAbout(plan, topic!.id)).toBe(false);
    expect(asksAbout(placed, topic!.id)).toBe(true);
  });
});

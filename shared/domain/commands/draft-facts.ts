import { matchKey } from '../../text/match-key.ts';
import { BLANK_TOPIC } from '../agenda/blank-topic.ts';
import type { Reply } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import type { Draft } from '../plan/draft.ts';
import { draftHubFacts } from '../replies/hub-facts.ts';
import { askedTopic, factLines, type ReplyFacts } from '../replies/reply-facts.ts';
import type { CommandContext } from './command.ts';

/** Longest title made of a proposal; the whole text stays in the remarks. */
const LONGEST_TITLE = 100;

/**
 * Writes what a city said beside its people: the reply's new fields come back, and each topic it proposes becomes a
 * topic of no session. A proposal that is corrected later renames its topic, unless somebody here has renamed it.
 */
export function draftFacts(
  draft: Draft,
  organisationId: string,
  facts: ReplyFacts,
  old: Reply | undefined,
  context: CommandContext,
): Partial<Reply> {
  const patch: Partial<Reply> = {};
  const topics = new Map((old?.topics ?? []).map((topic) => [topic.ref, topic]));
  const ofHub = new Set<string>();
  let last = lastOrder(draft.plan.rows.agenda.values());
  for (const line of factLines(draft.plan, organisationId, facts)) {
    if (line.kind === 'contact') {
      Object.assign(patch, { [line.field]: line.after });
      continue;
    }
    if (line.kind === 'hub') {
      topics.set(line.ref, { ref: line.ref, title: '', agendaId: null, text: line.after });
      ofHub.add(line.ref);
      continue;
    }
    if (line.kind === 'question') {
      // The plan's own answer is the one there is: the reply keeps no second one.
      const { questionId, after: text } = line;
      draft.put('questionAnswers', { questionId, organisationId, text, source: 'form' });
      continue;
    }
    const { ref, title, after } = line;
    const asked = askedTopic(ref);
    if (asked !== null) {
      const agendaId = draft.plan.rows.agenda.has(asked) ? asked : null;
      topics.set(ref, { ref, title, agendaId, text: after });
      continue;
    }
    const agendaId = proposed(ref, after);
    topics.set(ref, { ref, title: '', agendaId, text: after });
  }
  draftHubFacts(draft, organisationId, topics, ofHub);
  return topics.size === 0 ? patch : { ...patch, topics: [...topics.values()] };

  /** The topic of a proposal: the one made of it before, one of the city called the same, or a new one. */
  function proposed(ref: string, text: string): string {
    const agenda = draft.plan.rows.agenda;
    const before = topics.get(ref);
    const made = agenda.get(before?.agendaId ?? '');
    const said = titleAndRemarks(text);
    if (before && made) {
      const told = titleAndRemarks(before.text);
      // Of what somebody here has written over, nothing is taken away.
      const title = made.title === told.title ? said.title : made.title;
      const remarks = made.remarks === told.remarks ? said.remarks : made.remarks;
      draft.put('agenda', { ...made, title, remarks });
      return made.id;
    }
    const alike = [...agenda.values()].find(
      (topic) => topic.organisationId === organisationId && matchKey(topic.title) === matchKey(said.title),
    );
    if (alike) return alike.id;
    last = orderBetween(last, null);
    const id = context.newId();
    draft.put('agenda', { ...BLANK_TOPIC, ...said, id, organisationId, order: last });
    return id;
  }
}

/** The first line is the title. Where that is not all, the remarks hold the whole text. */
function titleAndRemarks(text: string): { readonly title: string; readonly remarks: string } {
  const [first = ''] = text.split(/\r?\n/);
  const letters = [...first];
  const title = letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : first;
  return { title, remarks: title === text ? '' : text };
}

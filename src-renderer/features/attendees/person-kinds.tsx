import { Plus, Trash2 } from 'lucide-react';
import type { PersonKind } from '../../../shared/domain/collections/index.ts';
import { HONORIFICS } from '../../../shared/domain/collections/person-kinds.ts';
import { kindName, kindsOf } from '../../../shared/domain/reference/person-kinds.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { MoveButtons } from '../../ui/move-buttons.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './table-dialogs.module.css';
import { useLineFocus } from './use-line-focus.ts';

/** 区分: the kinds of people, edited in place; each edit is a change that can be undone. */
export function PersonKinds() {
  const { attendees: words, common } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun({ ...common.refused, ...words.table.kindRefused });
  const all = kindsOf(plan);
  const kinds = all.filter(({ hidden }) => !hidden);
  const hidden = all.filter((kind) => kind.hidden);
  const counts = groupBy(plan.rows.attendees.values(), ({ kind }) => kind);
  const focus = useLineFocus(kinds.length);

  function add(): void {
    const taken = new Set(kinds.map(({ label }) => label));
    let label = words.table.newKind;
    for (let n = 2; taken.has(label); n += 1) label = `${words.table.newKind}${n}`;
    focus.onAdd();
    run('addPersonKind', { label });
  }

  return (
    <section ref={focus.lines} className={styles.own} aria-label={words.table.kinds}>
      <h3>{words.table.kinds}</h3>
      <p className={styles.note}>{words.table.kindsHint}</p>
      {kinds.map((kind, n) => (
        <KindRow
          key={kind.id}
          kind={kind}
          people={counts.get(kind.id)?.length ?? 0}
          isFirst={n === 0}
          isLast={n === kinds.length - 1}
          run={run}
          onRemove={() => focus.onRemove(n)}
        />
      ))}
      <div className={styles.line}>
        <Button small onClick={add}>
          <Plus size={14} aria-hidden />
          {words.table.addKind}
        </Button>
        {hidden.map((kind) => (
          <Button key={kind.id} small look="quiet" onClick={() => run('restorePersonKind', { id: kind.id })}>
            {words.table.restoreKind(kindName(kind, language))}
          </Button>
        ))}
      </div>
    </section>
  );
}

function KindRow({
  kind,
  people,
  isFirst,
  isLast,
  run,
  onRemove,
}: {
  readonly kind: PersonKind;
  /** How many are of this kind. */
  readonly people: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly run: ReturnType<typeof useRun>;
  readonly onRemove: () => void;
}) {
  const { attendees: words } = useWords();
  const language = useLanguage();
  const { id } = kind;
  const name = kindName(kind, language);
  const edit = (patch: Partial<PersonKind>): boolean => run('editPersonKind', { id, patch });
  return (
    <div className={styles.kind} data-line>
      <CommitInput
        className={styles.text}
        aria-label={words.table.kindName}
        value={kind.label}
        onCommit={(label) => label.trim() !== '' && edit({ label })}
      />
      <CommitInput
        className={styles.text}
        aria-label={words.table.kindNameEn}
        placeholder="English"
        value={kind.labelEn}
        onCommit={(labelEn) => edit({ labelEn })}
      />
      <Select
        className={styles.select}
        aria-label={words.columns.honorific}
        options={[...HONORIFICS, '' as const].map((value) => ({ value, label: value || words.noHonorific }))}
        value={kind.honorific}
        onChange={(honorific) => edit({ honorific })}
      />
      <label className={styles.value} title={words.table.kindMemberHint}>
        <input type="checkbox" checked={kind.member} onChange={() => edit({ member: !kind.member })} />
        {words.table.kindMember}
      </label>
      <span className={styles.count}>{people > 0 && words.groupCount(people)}</span>
      <MoveButtons
        isFirst={isFirst}
        isLast={isLast}
        up={words.table.moveUp(name)}
        down={words.table.moveDown(name)}
        onMove={(by) => run('movePersonKind', { id, by })}
      />
      <Button
        small
        look="quiet"
        aria-label={words.table.removeKind(name)}
        onClick={() => {
          onRemove();
          run('removePersonKind', { id });
        }}
      >
        <Trash2 size={14} aria-hidden />
      </Button>
    </div>
  );
}

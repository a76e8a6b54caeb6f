import type { ReactNode } from 'react';
import type { Lesson } from '../../../shared/domain/collections/index.ts';
import { orderedLines } from '../../../shared/domain/commands/preparation.ts';
import { LESSON_TOPICS } from '../../../shared/domain/preparation/template.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddLine } from './add-line.tsx';
import { LineTools } from './line-tools.tsx';
import styles from './preparation.module.css';

/** 反省・申し送り: this meeting's own, and what came from those before. */
export function LessonsView() {
  const language = useLanguage();
  const { common, preparation } = useWords();
  const { lessons: words } = preparation;
  const run = useRun(common.refused);
  const lessons = orderedLines(usePlan(), 'lessons');
  const add = (topic: string): boolean => run('addLines', { list: 'lessons', rows: [{ topic }] });
  const adding = (
    <AddLine label={words.new} hint={words.newHint} options={LESSON_TOPICS[language]} onAdd={add} />
  );
  if (lessons.length === 0)
    return (
      <EmptyState title={words.none} text={words.noneText}>
        {adding}
      </EmptyState>
    );
  const earlier = lessons.filter(({ from }) => from !== '');
  return (
    <div className={styles.page}>
      {earlier.length > 0 && <LessonTable title={words.earlier} shown={earlier} all={lessons} />}
      <LessonTable title={words.own} shown={lessons.filter(({ from }) => from === '')} all={lessons}>
        {adding}
      </LessonTable>
    </div>
  );
}

function LessonTable({
  title,
  shown,
  all,
  children,
}: {
  readonly title: string;
  readonly shown: readonly Lesson[];
  readonly all: readonly Lesson[];
  readonly children?: ReactNode;
}) {
  const { preparation } = useWords();
  const { lessons: words } = preparation;
  const edit = useEdit();
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      {shown.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <ColumnHeads words={words.columns} actions />
            <tbody>
              {shown.map(({ id, topic, text, from }) => {
                const name = topic === '' ? preparation.untitled : topic;
                return (
                  <tr key={id}>
                    <td className={styles.topic}>
                      <CommitInput
                        aria-label={preparation.of(name, words.columns.topic)}
                        value={topic}
                        onCommit={(value) => edit('lessons', id, { topic: value.trim() })}
                      />
                    </td>
                    <td className={styles.text}>
                      <CommitTextArea
                        aria-label={preparation.of(name, words.columns.text)}
                        value={text}
                        onCommit={(value) => edit('lessons', id, { text: value.trim() })}
                      />
                    </td>
                    <td className={styles.date}>{from}</td>
                    <td>
                      <LineTools
                        list="lessons"
                        id={id}
                        name={topic}
                        place={{
                          list: 'lessons',
                          at: all.findIndex((one) => one.id === id),
                          count: all.length,
                        }}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {children}
    </section>
  );
}

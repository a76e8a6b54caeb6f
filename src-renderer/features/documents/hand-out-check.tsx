import { useMemo } from 'react';
import {
  beforeHandingOut,
  type HandOutNote,
  isCaution,
} from '../../../shared/documents/before-handing-out.ts';
import type { BuiltPaper } from '../../../shared/documents/build-paper.ts';
import type { PaperKind } from '../../../shared/documents/papers.ts';
import type { PaperChoices } from '../../../shared/domain/collections/paper-settings.ts';
import { MOST_COPIES } from '../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { lacksPaperFont } from '../../print/paper-fonts.ts';
import { useFindings } from '../../store/use-plan.ts';
import { type Screen, useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './hand-out-check.module.css';

/** 配布前点検: what to know before the paper goes out, each with the way to mend it. It forbids nothing. */
export function HandOutCheck({
  plan,
  built,
  kind,
  onChoose,
}: {
  readonly plan: Plan;
  readonly built: BuiltPaper;
  readonly kind: PaperKind;
  readonly onChoose: (change: Partial<PaperChoices>) => void;
}) {
  const { documents } = useWords();
  const words = documents.check;
  const go = useView((state) => state.go);
  const findings = useFindings();
  const notes = useMemo(
    () => beforeHandingOut(plan, built, kind, findings, lacksPaperFont()),
    [plan, built, kind, findings],
  );
  const cautions = notes.filter(isCaution).length;
  return (
    <details className={styles.check}>
      <summary data-tone={cautions > 0 ? 'caution' : 'calm'}>{words.title(cautions)}</summary>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.code} data-tone={isCaution(note) ? 'caution' : 'calm'}>
            <span>{words.notes(note)}</span>
            {note.code === 'copies' ? (
              <Button
                small
                look="link"
                onClick={() => onChoose({ copies: Math.min(MOST_COPIES, note.people) })}
              >
                {words.number}
              </Button>
            ) : (
              MENDED_AT[note.code] && (
                <Button small look="link" onClick={() => go(MENDED_AT[note.code] ?? 'documents')}>
                  {words.mend[note.code]}
                </Button>
              )
            )}
          </li>
        ))}
        {cautions === 0 && <li data-tone="calm">{words.allWell}</li>}
      </ul>
    </details>
  );
}

/** The screen on which it is put right. */
const MENDED_AT: Readonly<Partial<Record<HandOutNote['code'], Screen>>> = {
  unsent: 'schedule',
  findings: 'schedule',
  readings: 'attendees',
  addresses: 'overview',
  'private-use': 'attendees',
};

import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Words } from '../i18n/ja/index.ts';

/** What a journal entry did, in words: 「昼食」を追加, 元に戻しました：…. */
export function changeText(common: Words['common'], entry: Pick<JournalEntry, 'kind' | 'label'>): string {
  const what = common.change[entry.label.code]?.(entry.label.facts) ?? '';
  if (entry.kind === 'undo') return common.undone(what);
  return entry.kind === 'redo' ? common.redone(what) : what;
}

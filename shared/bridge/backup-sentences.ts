import type { ErrorCode } from '../lib/errors.ts';
import { because, reason, type Sentence } from './error-facts.ts';

/** Sentences about the copy that main keeps of each plan (控え). */
export const BACKUP_SENTENCES = {
  'backup-failed': {
    ja: (f) =>
      `控えを書き込めません${because(f)}。保存済みの計画はそのままです。ディスクの空きと、控えのフォルダーに書き込めるかを確かめてください。自動でもう一度試します。`,
    en: (f) =>
      `The backup cannot be written${reason(f)}. The saved plan is as it was. Check the free space and whether the backup folder can be written to. It is tried again by itself.`,
  },
  'backup-missing': {
    ja: () => 'この計画の控えはありません。何も変更していません。',
    en: () => 'There is no backup of this plan. Nothing was changed.',
  },
  'anew-failed': {
    ja: (f) =>
      `新しいデータを用意できません${because(f)}。今までのデータも控えもそのままです。ディスクの空きを確かめ、パソコンを再起動してから、もう一度お試しください。`,
    en: (f) =>
      `New data cannot be laid out${reason(f)}. The data so far and the backups are as they were. Check the free space, restart the computer, and try again.`,
  },
  'backup-ahead': {
    ja: () =>
      '控えのほうが新しいため、上書きしませんでした。計画も控えもそのままです。「控えから戻す」で、どちらを使うか選んでください。',
    en: () =>
      'The backup is newer, so it was not written over. The plan and the backup are as they were. Choose which one to use under “Restore from backup”.',
  },
} as const satisfies Partial<Record<ErrorCode, Sentence>>;

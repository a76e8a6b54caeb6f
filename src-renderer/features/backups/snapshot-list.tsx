import { useEffect, useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import type { SnapshotInfo } from '../../../shared/bridge/vault-channels.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import type { Found } from '../../store/session-state.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import styles from './backups.module.css';

/** The snapshots of the open plan, the newest first, each to be looked at before anything is done. */
export function SnapshotList({ onFound }: { onFound: (found: Found, date: string) => void }) {
  const { backups: words } = useWords();
  const language = useLanguage();
  const planId = useSession((state) => state.plan?.id);
  const { snapshots, readSnapshot } = useSession.getState();
  const say = useToasts((state) => state.say);
  const [list, setList] = useState<readonly SnapshotInfo[] | null>(null);

  useEffect(() => {
    if (planId === undefined) return;
    void snapshots(planId).then((reply) => setList(reply.ok ? reply.value : []));
  }, [planId, snapshots]);

  if (planId === undefined) return <p>{words.noPlan}</p>;
  if (list?.length === 0) return <p>{words.none}</p>;
  const dateOf = (at: string): string =>
    new Date(at).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });

  async function look(id: string, { name, at }: SnapshotInfo): Promise<void> {
    const found = await readSnapshot(id, name);
    if (found.ok) onFound(found.value, dateOf(at));
    else say(errorSentence(found.error, language), 'error');
  }

  return (
    <div className={styles.list}>
      <table>
        <thead>
          <tr>
            {(['at', 'size', 'seq'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {list?.map((one) => (
            <tr key={one.name}>
              <td>{dateOf(one.at)}</td>
              <td>{Math.ceil(one.bytes / 1024).toLocaleString('ja-JP')} KB</td>
              <td>{one.seq}</td>
              <td>
                <Button small onClick={() => void look(planId, one)}>
                  {words.look}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

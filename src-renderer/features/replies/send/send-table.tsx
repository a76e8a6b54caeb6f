import { FileSpreadsheet, Mail } from 'lucide-react';
import { shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { Organisation } from '../../../../shared/domain/collections/index.ts';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import type { CityReply } from '../../../../shared/domain/replies/reply-board.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { StateMark } from '../board/state-mark.tsx';
import styles from './send.module.css';

export interface SendTableProps {
  readonly cities: readonly CityReply[];
  readonly shownId: string;
  readonly busy: boolean;
  readonly onShow: (organisationId: string) => void;
  readonly onMake: (organisation: Organisation) => void;
  readonly onMail: (organisation: Organisation) => void;
}

/** The cities: what was sent to each, until when it is asked for, and the form for it alone. */
export function SendTable({ cities, shownId, busy, onShow, onMake, onMail }: SendTableProps) {
  const { replies: words } = useWords();
  const language = useLanguage();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.city}</th>
            <th scope="col">{words.send.sent}</th>
            <th scope="col">{words.columns.deadline}</th>
            <th scope="col">{words.columns.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {cities.map(({ organisation, reply, state }) => {
            const name = nameOf(organisation, language);
            const sentAt = reply?.sentAt ?? null;
            return (
              <tr key={organisation.id} data-testid="send-city" data-shown={organisation.id === shownId}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.city}
                    aria-pressed={organisation.id === shownId}
                    title={words.send.show(name)}
                    onClick={() => onShow(organisation.id)}
                  >
                    {name}
                  </button>
                </th>
                <td>{sentAt === null ? words.send.notSent : shortDate(sentAt.slice(0, 10), language)}</td>
                <td>{reply?.deadline ? shortDate(reply.deadline, language) : ''}</td>
                <td>{sentAt !== null && <StateMark state={state} />}</td>
                <td className={styles.tools}>
                  <Button small disabled={busy} onClick={() => onMake(organisation)}>
                    <FileSpreadsheet size={14} aria-hidden />
                    <span aria-hidden>{words.send.make}</span>
                    <span className={styles.unseen}>{words.send.makeFor(name)}</span>
                  </Button>
                  <Button
                    small
                    look="quiet"
                    aria-label={words.send.mailFor(name)}
                    title={words.send.mail}
                    onClick={() => onMail(organisation)}
                  >
                    <Mail size={15} aria-hidden />
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

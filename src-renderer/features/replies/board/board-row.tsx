import { Mail } from 'lucide-react';
import { shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { Reply } from '../../../../shared/domain/collections/index.ts';
import { REPLY_STATES } from '../../../../shared/domain/collections/replies.ts';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import type { CityReply } from '../../../../shared/domain/replies/reply-board.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import type { Incoming } from '../intake/use-incoming.ts';
import styles from './board.module.css';
import { FactsButton } from './facts-button.tsx';
import { IncomingFacts } from './incoming-facts.tsx';
import { StateMark } from './state-mark.tsx';

export interface BoardRowProps {
  readonly city: CityReply;
  /** What the folder at hand holds of it; null for nothing. */
  readonly incoming: Incoming | null;
  readonly onOpen: () => void;
  readonly onState: (state: Reply['state']) => void;
  readonly onRemind: () => void;
}

/** One city: where its reply stands, when and from which file it came, and what is still open. */
export function BoardRow({ city, incoming, onOpen, onState, onRemind }: BoardRowProps) {
  const { replies: words } = useWords();
  const language = useLanguage();
  const { organisation, state, deadline, daysLeft, receivedAt, files } = city;
  const name = nameOf(organisation, language);
  const [latest] = files;
  const isWaited = state === 'waiting' && daysLeft !== null;
  const tone = isWaited && daysLeft < 0 ? styles.late : isWaited && daysLeft <= 3 ? styles.soon : undefined;
  return (
    <tr data-testid="reply-city" data-state={state}>
      <th scope="row">
        <button
          type="button"
          className={styles.city}
          data-city={organisation.id}
          title={incoming ? words.incoming.reviewOf(name) : words.openPeople(name)}
          onClick={onOpen}
        >
          {name}
        </button>
      </th>
      <td>
        <span className={styles.state}>
          <StateMark state={state} />
          <MenuButton
            label={words.setState(name)}
            options={REPLY_STATES.map((value) => ({ value, label: words.stateChoices[value] }))}
            onChoose={onState}
          />
        </span>
      </td>
      <td className={tone}>
        {deadline !== null && (
          <>
            {shortDate(deadline, language)}
            {daysLeft !== null && state === 'waiting' && <small>{words.days(daysLeft)}</small>}
          </>
        )}
      </td>
      <td>{receivedAt !== null && <time dateTime={receivedAt}>{whenShort(receivedAt, language)}</time>}</td>
      <td className={styles.file}>
        {incoming && <IncomingFacts incoming={incoming} />}
        {latest && !incoming && (
          <span title={files.map(({ fileName }) => fileName).join('\n')}>{latest.fileName}</span>
        )}
        {files.length > 1 && !incoming && <small>{words.otherFiles(files.length - 1)}</small>}
        {!incoming && <FactsButton reply={city.reply} name={name} />}
      </td>
      <Count n={city.people} />
      <Count n={city.owing} />
      <Count n={city.doubtful} />
      <td className={styles['row-tools']}>
        {incoming && (
          <Button small aria-label={words.incoming.reviewOf(name)} onClick={onOpen}>
            {words.incoming.review}
          </Button>
        )}
        {city.open && (
          <Button
            small
            look="quiet"
            aria-label={words.reminderOf(name)}
            title={words.reminder}
            onClick={onRemind}
          >
            <Mail size={15} aria-hidden />
          </Button>
        )}
      </td>
    </tr>
  );
}

const Count = ({ n }: { n: number }) => <td className={styles.count}>{n === 0 ? '' : n.toLocaleString()}</td>;

const whenShort = (instant: string, language: 'ja' | 'en'): string =>
  new Date(instant).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });

import { type ReactNode, useMemo, useState } from 'react';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import { replyBoard } from '../../../../shared/domain/replies/reply-board.ts';
import type { FormOptions } from '../../../../shared/exchange/form-options.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { deskDate } from '../../../store/desk-date.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ScreenFrame } from '../../../ui/screen.tsx';
import { FormPreview } from './form-preview.tsx';
import { OptionsBar } from './options-bar.tsx';
import styles from './send.module.css';
import { FIRST_SEND_OPTIONS, sendOptionsSchema } from './send-options.ts';
import { SendTable } from './send-table.tsx';
import { useMail } from './use-mail.ts';
import { usePrevious } from './use-previous.ts';
import { useSend } from './use-send.ts';

/** 送る: a reply form for every city, seen before it is made, for one or for all of them. */
export function SendView({ tabs }: { tabs: ReactNode }) {
  const { replies: words, common } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const today = deskDate();
  const board = useMemo(() => replyBoard(plan, today), [plan, today]);
  const [chosen, setChosen] = usePreference('replies.send', sendOptionsSchema, FIRST_SEND_OPTIONS);
  const proposed = useMemo(
    () =>
      board.map(({ reply }) => reply?.deadline ?? null).find((date) => date !== null) ??
      [...plan.rows.activities.values()].flatMap(({ deadline }) => deadline ?? []).sort()[0] ??
      null,
    [board, plan.rows.activities],
  );
  const [typed, setTyped] = useState<{ readonly date: string | null } | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const previous = usePrevious(plan);
  const deadline = typed ? typed.date : proposed;
  const options: FormOptions = { ...chosen, language, today, deadline, previous };
  const { busy, send } = useSend(plan);
  const mail = useMail(plan, options);
  const cities = board.map(({ organisation }) => organisation);
  const sent = board.filter(({ reply }) => reply?.sentAt != null).length;
  const city = cities.find(({ id }) => id === shown) ?? cities[0];

  return (
    <ScreenFrame
      title={common.nav.replies}
      tools={tabs}
      actions={
        <Button
          look="primary"
          disabled={busy || cities.length === 0}
          title={words.send.allHint}
          onClick={() => void send(cities, options)}
        >
          {busy ? words.send.making : words.send.all(cities.length)}
        </Button>
      }
      foot={<span role="status">{words.send.summary(sent, cities.length)}</span>}
    >
      <div id="replies-view" role="tabpanel" aria-label={words.tabs.send} className={styles.view}>
        {city === undefined ? (
          <EmptyState title={words.noCities} text={words.noCitiesText}>
            <Button onClick={() => go('import')}>{words.toImport}</Button>
          </EmptyState>
        ) : (
          <>
            <OptionsBar
              chosen={chosen}
              onChoose={setChosen}
              deadline={deadline}
              onDeadline={(date) => setTyped({ date })}
              previous={previous}
            />
            <div className={styles.desk}>
              <SendTable
                cities={board}
                shownId={city.id}
                busy={busy}
                onShow={setShown}
                onMake={(organisation) => void send([organisation], options)}
                onMail={mail}
              />
              <section className={styles.preview} aria-label={words.send.preview(nameOf(city, language))}>
                <FormPreview plan={plan} city={city} options={options} />
              </section>
            </div>
          </>
        )}
      </div>
    </ScreenFrame>
  );
}

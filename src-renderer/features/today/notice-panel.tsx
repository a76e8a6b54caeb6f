import { rangeText } from '../../../shared/domain/calendar/times.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import type { Notice } from '../../../shared/domain/today/notice.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useClipboardText } from '../../store/use-clipboard-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './notice-panel.module.css';
import { PrintChanged } from './print-changed.tsx';
import type { TodayDesk } from './use-today-desk.ts';

/** Opened by a key it may lie below the screen; the ref is one function, so that it is called once. */
const intoSight = (panel: HTMLElement | null): void => panel?.scrollIntoView({ block: 'nearest' });

/** 変更のお知らせ: whom it concerns, what changes, and the text to send in both languages. */
export function NoticePanel({ desk, notice }: { desk: TodayDesk; notice: Notice | null }) {
  const language = useLanguage();
  const { today: words } = useWords();
  if (!notice) {
    return (
      <section ref={intoSight} className={styles.panel} aria-label={words.noticeTitle}>
        <p>{words.noNotice}</p>
      </section>
    );
  }
  const activities = notice.activityIds.flatMap((id) => desk.plan.rows.activities.get(id) ?? []);
  const facts: readonly (readonly [string, string])[] = [
    [words.whomPeople, notice.people.join('、')],
    [words.whomAttendees, notice.attendees > 0 ? words.people(notice.attendees) : ''],
    [words.whomActivities, activities.map((one) => titleOf(one, language)).join('、')],
    ...notice.vehicles.map(
      ({ vehicle, legs }) =>
        [
          words.whomVehicles,
          [
            [vehicle.name, vehicle.company, vehicle.phone].filter(Boolean).join('　'),
            legs
              .map((leg) => `${leg.title} ${rangeText(leg.start, null, language).replace(/[～–]$/, '')}`)
              .join('、'),
          ].join('：'),
        ] as const,
    ),
  ];
  return (
    <section ref={intoSight} className={styles.panel} aria-label={words.noticeTitle}>
      <h2 className={styles.title}>{words.noticeTitle}</h2>
      <dl className={styles.whom} aria-label={words.whom}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={`${label}${value}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <div className={styles.texts}>
        <NoticeText label={words.text} text={notice.text.ja} lang="ja" />
        <NoticeText label={words.textEn} text={notice.text.en} lang="en" />
      </div>
      <PrintChanged />
    </section>
  );
}

function NoticeText({ label, text, lang }: { label: string; text: string; lang: string }) {
  const { today: words } = useWords();
  const copyText = useClipboardText();

  const copy = (): void => void copyText(text, words.copied, words.copyFailed);

  return (
    <div className={styles.text}>
      <div className={styles.textHead}>
        <h3>{label}</h3>
        <Button className={styles.touch} aria-label={`${label}：${words.copy}`} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      <textarea
        autoComplete="off"
        className={styles.area}
        aria-label={label}
        lang={lang}
        readOnly
        value={text}
        rows={text.split('\n').length + 1}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}

import { longDate } from '../../../shared/domain/calendar/wareki.ts';
import type { PlanSummary } from '../../../shared/domain/plan/summary.ts';
import { retentionOf } from '../../../shared/domain/privacy/retention.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useOpenMeeting } from '../../store/use-open-meeting.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** 保存期限: for each meeting whose people are to be disposed of soon, or should have been, the next step. */
export function RetentionNotices({ meetings }: { meetings: readonly PlanSummary[] }) {
  const { common, privacy: words } = useWords();
  const language = useLanguage();
  const open = useOpenMeeting(common.unsavedStay);
  const today = deskDate();
  return meetings.map((summary) => {
    const retention = retentionOf(summary, today);
    if (!retention) return null;
    const { kind, until, days } = retention;
    const title = titleOf(summary.meeting, language);
    return (
      <Notice
        key={summary.id}
        tone={kind === 'over' ? 'caution' : 'info'}
        lead={kind === 'over' ? words.overLead : words.soonLead}
      >
        {words[kind](title, longDate(until, language), days)}{' '}
        <Button look="link" onClick={() => void open(summary.id, 'privacy')}>
          {words.toDisposal}
        </Button>
      </Notice>
    );
  });
}

import { summaryOf } from '../../../shared/domain/plan/summary.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { ScreenFrame } from '../../ui/screen.tsx';
import { DisposalCard } from './disposal-card.tsx';
import { HandoverCard } from './handover-card.tsx';
import styles from './privacy.module.css';
import { PrivacyCard } from './privacy-card.tsx';
import { RecordsCard } from './records-card.tsx';
import { RetentionNotices } from './retention-notice.tsx';

/** 個人情報: what people's data is held for and until when. */
export function PrivacyScreen() {
  const { common } = useWords();
  const plan = usePlan();
  return (
    <ScreenFrame title={common.nav.privacy}>
      <RetentionNotices meetings={[summaryOf(plan)]} />
      <div className={styles.page}>
        <PrivacyCard />
        <div className={styles.stack}>
          <HandoverCard />
          <DisposalCard />
          <RecordsCard />
        </div>
      </div>
    </ScreenFrame>
  );
}

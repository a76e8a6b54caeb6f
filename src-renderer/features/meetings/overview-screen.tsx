import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { fileNamePart } from '../../../shared/documents/file-names.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { summaryOf } from '../../../shared/domain/plan/summary.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { RetentionNotices } from '../privacy/retention-notice.tsx';
import { ActivitiesCard } from './activities-card.tsx';
import { CarriedOverCard } from './carried-over-card.tsx';
import { CarriedPeopleCard } from './carried-people-card.tsx';
import { ContactCard } from './contact-card.tsx';
import { DaysCard } from './days-card.tsx';
import { FactsCard } from './facts-card.tsx';
import styles from './overview.module.css';
import { PlacesCard } from './places-card.tsx';
import { PostCard } from './post-card.tsx';
import { RemoveMeeting } from './remove-meeting.tsx';
import { SharedFileCard } from './shared-file-card.tsx';
import { useRecordPlanFile } from './use-record-plan-file.ts';

/** 概要: the frame of one meeting — its facts, days, activities and places — each edited where it stands. */
export function OverviewScreen() {
  const { meetings: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const toFile = useSession((state) => state.toFile);
  const say = useToasts((state) => state.say);
  const record = useRecordPlanFile();

  async function save(): Promise<void> {
    const info = await bridge.invoke('app.info', {});
    const planFile = await toFile('Tsudoi', info.ok ? info.value.desk : '');
    if (!planFile) return;
    const suggestedName = `${fileNamePart(meetingOf(plan).title)}_計画.tsudoi`;
    const reply = await bridge.invoke('plan-file.save', { planFile, suggestedName });
    if (!reply.ok) say(errorSentence(reply.error, language), 'error');
    else if ('name' in reply.value) {
      record(reply.value.name);
      say(words.planSaved(reply.value.name));
    }
  }

  return (
    <ScreenFrame
      title={words.overview}
      actions={
        <>
          <Button onClick={() => void save()}>{words.savePlan}</Button>
          <Button onClick={() => go('import')}>{words.toImport}</Button>
          <Button onClick={() => go('documents')}>{words.toDocuments}</Button>
          <Button look="primary" onClick={() => go('schedule')}>
            {words.toSchedule}
          </Button>
        </>
      }
    >
      <RetentionNotices meetings={[summaryOf(plan)]} />
      <div className={styles.page}>
        <CarriedOverCard />
        <DaysCard />
        <FactsCard />
        <div className={styles.stack}>
          <ActivitiesCard />
          <CarriedPeopleCard />
          <PlacesCard />
          <ContactCard />
          <SharedFileCard />
          <div>
            <RemoveMeeting />
          </div>
        </div>
        <PostCard />
      </div>
    </ScreenFrame>
  );
}

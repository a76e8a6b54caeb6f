import { Keyboard, Redo2, Settings2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dateSpan, eraFiscalYear } from '../../shared/domain/calendar/wareki.ts';
import { isOpen } from '../../shared/domain/merge/quiet.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { summaryOf } from '../../shared/domain/plan/summary.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { useKeyList } from '../store/key-list.ts';
import { useSession } from '../store/session.ts';
import { findingsOf } from '../store/use-plan.ts';
import { type Screen, useView } from '../store/view.ts';
import { Button } from '../ui/button.tsx';
import { SaveStatus } from './save-status.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import styles from './shell.module.css';
import { useHistoryStep } from './use-history-step.ts';

/** The left rail: which meeting is open, where one can go, and where the last change stands. */
export function Rail() {
  const { common, keys } = useWords();
  const plan = useSession((state) => state.plan);
  const showKeys = useKeyList((state) => state.setOpen);
  const [settings, setSettings] = useState(false);
  const { undo, redo, canUndo, canRedo } = useHistoryStep();
  return (
    <nav className={styles.rail} aria-label={common.nav.label}>
      {plan ? <MeetingCard plan={plan} /> : <p className={styles.brand}>{common.brand}</p>}
      <div className={styles.links}>
        {plan && <PlanLinks plan={plan} />}
        <RailGroup name={common.nav.groups.meetings}>
          <RailLink screen="meetings" />
          <RailLink screen="history" />
        </RailGroup>
      </div>
      <div className={styles.state}>
        {plan && <SaveStatus />}
        <div className={styles.tools}>
          <Button
            look="quiet"
            small
            aria-label={common.undo}
            title={`${common.undo} (Ctrl+Z)`}
            disabled={!canUndo}
            onClick={undo}
          >
            <Undo2 size={16} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={common.redo}
            title={`${common.redo} (Ctrl+Y)`}
            disabled={!canRedo}
            onClick={redo}
          >
            <Redo2 size={16} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={common.settings}
            title={common.settings}
            onClick={() => setSettings(true)}
          >
            <Settings2 size={16} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={keys.open}
            title={`${keys.open} (?)`}
            onClick={() => showKeys(true)}
          >
            <Keyboard size={16} aria-hidden />
          </Button>
        </div>
      </div>
      <SettingsDialog isOpen={settings} onClose={() => setSettings(false)} />
    </nav>
  );
}

function MeetingCard({ plan }: { plan: Plan }) {
  const language = useLanguage();
  const { common, meetings } = useWords();
  const go = useView((state) => state.go);
  const { meeting, hostName, hostNameEn, firstDate, lastDate } = summaryOf(plan);
  const year = language === 'ja' ? eraFiscalYear(meeting.fiscalYear) : `FY ${meeting.fiscalYear}`;
  return (
    <button type="button" className={styles.meeting} onClick={() => go('overview')}>
      <b>{meetings.short(meeting.number, language === 'ja' ? hostName : hostNameEn)}</b>
      <span>
        {year}
        <br />
        {firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : common.undecided}
      </span>
    </button>
  );
}

/** The screens of the open meeting, in groups by the work they are for. */
function PlanLinks({ plan }: { plan: Plan }) {
  const { common } = useWords();
  const errors = findingsOf(plan).filter((finding) => finding.severity === 'error').length;
  return (
    <>
      <RailGroup name={common.nav.groups.plan}>
        <RailLink screen="overview" />
        <RailLink
          screen="schedule"
          hot={errors > 0 ? `${common.severity.error} ${errors.toLocaleString()}` : undefined}
        />
        <RailLink screen="places" />
        <RailLink screen="preparation" quiet={plan.rows.checklist.size + plan.rows.costs.size === 0} />
      </RailGroup>
      <RailGroup name={common.nav.groups.people}>
        <RailLink screen="attendees" count={plan.rows.attendees.size} />
        <RailLink screen="activities" />
        <RailLink screen="tally" />
        <RailLink screen="privacy" />
      </RailGroup>
      <RailGroup name={common.nav.groups.exchange}>
        <RailLink screen="replies" />
        <RailLink screen="import" />
        <RailLink screen="documents" />
        <ConflictsLink plan={plan} />
      </RailGroup>
      <RailGroup name={common.nav.groups.day}>
        <RailLink screen="today" />
        <RailLink screen="reception" />
        <RailLink screen="agenda" />
        <RailLink screen="hub" quiet={plan.rows.hub.size + plan.rows.stage.size === 0} />
      </RailGroup>
    </>
  );
}

/** A group of links; its name gives way to a line where the window is low. */
function RailGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <span aria-hidden className={styles.groupName}>
        {name}
      </span>
      <ul aria-label={name}>{children}</ul>
    </div>
  );
}

/** Only while something stands in conflict, or while its screen is the one shown. */
function ConflictsLink({ plan }: { plan: Plan }) {
  const current = useView((state) => state.screen);
  const open = [...plan.rows.conflicts.values()].filter(isOpen).length;
  if (open === 0 && current !== 'conflicts') return null;
  return <RailLink screen="conflicts" hot={open > 0 ? open.toLocaleString() : undefined} />;
}

function RailLink({
  screen,
  count,
  hot,
  quiet = false,
}: {
  screen: Screen;
  count?: number;
  hot?: string | undefined;
  /** This meeting has none of it. */
  quiet?: boolean;
}) {
  const { common } = useWords();
  const current = useView((state) => state.screen);
  const go = useView((state) => state.go);
  return (
    <li>
      <button
        type="button"
        className={styles.link}
        aria-current={current === screen ? 'page' : undefined}
        data-quiet={quiet || undefined}
        onClick={() => go(screen)}
      >
        {common.nav[screen]}
        {hot ? (
          <span className={styles.hot}>{hot}</span>
        ) : (
          count !== undefined && <span className={styles.count}>{count.toLocaleString()}</span>
        )}
      </button>
    </li>
  );
}

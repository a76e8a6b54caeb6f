import { type ReactNode, useEffect } from 'react';
import { ActivitiesScreen } from '../features/activities/activities-screen.tsx';
import { AgendaScreen } from '../features/agenda/agenda-screen.tsx';
import { AttendeesScreen } from '../features/attendees/attendees-screen.tsx';
import { DocumentsScreen } from '../features/documents/documents-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { HubScreen } from '../features/hub/hub-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { MeetingsScreen } from '../features/meetings/meetings-screen.tsx';
import { OverviewScreen } from '../features/meetings/overview-screen.tsx';
import { ConflictsScreen } from '../features/merge/conflicts-screen.tsx';
import { PlacesScreen } from '../features/places/places-screen.tsx';
import { PreparationScreen } from '../features/preparation/preparation-screen.tsx';
import { PrivacyScreen } from '../features/privacy/privacy-screen.tsx';
import { ReceptionScreen } from '../features/reception/reception-screen.tsx';
import { RepliesScreen } from '../features/replies/replies-screen.tsx';
import { ScheduleScreen } from '../features/schedule/schedule-screen.tsx';
import { TallyScreen } from '../features/tally/tally-screen.tsx';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { useSession } from '../store/session.ts';
import { useToasts } from '../store/toast.ts';
import { type Screen, useView } from '../store/view.ts';

const PLAN_SCREENS: Readonly<Record<Exclude<Screen, 'meetings' | 'history'>, () => ReactNode>> = {
  overview: () => <OverviewScreen />,
  schedule: () => <ScheduleScreen />,
  places: () => <PlacesScreen />,
  attendees: () => <AttendeesScreen />,
  activities: () => <ActivitiesScreen />,
  tally: () => <TallyScreen />,
  replies: () => <RepliesScreen />,
  import: () => <ImportScreen />,
  documents: () => <DocumentsScreen />,
  privacy: () => <PrivacyScreen />,
  today: () => <TodayScreen />,
  reception: () => <ReceptionScreen />,
  agenda: () => <AgendaScreen />,
  hub: () => <HubScreen />,
  preparation: () => <PreparationScreen />,
  conflicts: () => <ConflictsScreen />,
};

/** The screen that is chosen; without an open plan the list of meetings, or their history. */
export function CurrentScreen() {
  const screen = useView((state) => state.screen);
  const planId = useSession((state) => state.plan?.id);
  const clearErrors = useToasts((state) => state.clearErrors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an error belongs to the screen it was met on
  useEffect(() => clearErrors(), [screen, planId]);
  if (screen === 'history') return <HistoryScreen />;
  if (planId === undefined || screen === 'meetings') return <MeetingsScreen />;
  return <div key={planId}>{PLAN_SCREENS[screen]()}</div>;
}

import { useEffect } from 'react';
import { LanguageProvider } from '../i18n/language.tsx';
import { askToKeepStorage } from '../platform/keep-storage.ts';
import { useSession } from '../store/session.ts';
import { useView } from '../store/view.ts';
import { Announcer } from '../ui/announcer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Shell } from './shell.tsx';
import { StartFailed, Starting } from './start-states.tsx';

/** The application: language and theme around the shell, once the data is open. */
export function App() {
  const { phase, failure, failureKind, start, openPlan } = useSession();
  const { language, theme, planId, go } = useView();

  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan of the last session is opened once, at the start
  useEffect(() => {
    // A refusal is no error: the data is then kept as long as the disk is not short.
    void askToKeepStorage().catch(() => false);
    void start().then(async () => {
      if (planId === null || (await openPlan(planId)) === 'missing') go('meetings');
    });
  }, []);

  return (
    <LanguageProvider language={language}>
      <ErrorBoundary>
        {phase === 'starting' && <Starting />}
        {phase === 'failed' && <StartFailed kind={failureKind} why={failure} />}
        {phase === 'ready' && (
          <Announcer>
            <Shell />
          </Announcer>
        )}
      </ErrorBoundary>
    </LanguageProvider>
  );
}

import { useMemo } from 'react';
import { shortDate } from '../../shared/domain/calendar/wareki.ts';
import { orderedDays } from '../../shared/domain/plan/ordered-days.ts';
import { titleOf } from '../../shared/domain/reference/title-of.ts';
import { hasVariants } from '../../shared/domain/schedule/sequence.ts';
import { searchKey } from '../../shared/text/search-key.ts';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { useKeyList } from '../store/key-list.ts';
import { useMemoDialog } from '../store/memo-dialog.ts';
import { useSelection } from '../store/selection.ts';
import { useSession } from '../store/session.ts';
import { useOpenMeeting } from '../store/use-open-meeting.ts';
import { SCREENS, useView } from '../store/view.ts';
import { useHistoryStep } from './use-history-step.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Search key of all that it is found by. */
  readonly key: string;
  readonly act: () => void;
}

/** Everything one can go to or do now: screens, undo, items, people, other meetings. */
export function usePaletteEntries(): readonly PaletteEntry[] {
  const language = useLanguage();
  const openMemo = useMemoDialog((state) => state.setOpen);
  const { common, keys, meetings: meetingWords, memo, schedule } = useWords();
  const showKeys = useKeyList((state) => state.setOpen);
  const { plan, meetings, run } = useSession();
  const openMeeting = useOpenMeeting(common.unsavedStay);
  const { go, setTheme } = useView();
  const select = useSelection((state) => state.select);
  const { undo, redo, canUndo, canRedo } = useHistoryStep();
  return useMemo(() => {
    const entries: Omit<PaletteEntry, 'key'>[] = [];
    for (const screen of SCREENS) {
      if (plan === null && screen !== 'meetings' && screen !== 'history') continue;
      entries.push({
        id: screen,
        title: common.nav[screen],
        detail: common.nav.label,
        act: () => go(screen),
      });
    }
    if (plan) {
      entries.push({ id: 'memo', title: memo.open, detail: 'Ctrl M', act: () => openMemo(true) });
    }
    entries.push({ id: 'keys', title: keys.open, detail: '?', act: () => showKeys(true) });
    if (canUndo) entries.push({ id: 'undo', title: common.undo, detail: 'Ctrl Z', act: undo });
    if (canRedo) entries.push({ id: 'redo', title: common.redo, detail: 'Ctrl Y', act: redo });
    for (const theme of ['light', 'dark', 'system'] as const) {
      entries.push({
        id: theme,
        title: `${common.theme}：${common.themes[theme]}`,
        detail: common.settings,
        act: () => setTheme(theme),
      });
    }
    for (const day of plan ? orderedDays(plan) : []) {
      if (!plan || (day.variant === 'a' && !hasVariants(plan, day.id))) continue;
      const variant = day.variant === 'a' ? 'b' : 'a';
      entries.push({
        id: `plan-of-${day.id}`,
        title: schedule.switchTo[variant],
        detail: day.date === null ? meetingWords.dayN(day.offset + 1) : shortDate(day.date, language),
        act: () => {
          run('setDayVariant', { dayId: day.id, variant });
          go('schedule');
        },
      });
    }
    for (const item of plan?.rows.items.values() ?? []) {
      const date = item.dayId === null ? null : (plan?.rows.days.get(item.dayId)?.date ?? null);
      entries.push({
        id: item.id,
        title: item.title,
        detail: date === null ? common.nav.schedule : shortDate(date, language),
        act: () => {
          select([item.id]);
          go('schedule');
        },
      });
    }
    for (const person of plan?.rows.attendees.values() ?? []) {
      entries.push({
        id: person.id,
        title: person.name,
        detail: `${person.reading} ${plan?.rows.organisations.get(person.organisationId ?? '')?.name ?? person.organisationText}`,
        act: () => {
          select([person.id]);
          go('attendees');
        },
      });
    }
    for (const { id, meeting, hostName } of meetings) {
      entries.push({
        id,
        title: titleOf(meeting, language),
        detail: hostName,
        act: () => void openMeeting(id, 'overview'),
      });
    }
    return entries.map((entry) => ({ ...entry, key: searchKey(`${entry.title} ${entry.detail}`) }));
  }, [
    plan,
    meetings,
    run,
    common,
    meetingWords,
    schedule,
    language,
    canUndo,
    canRedo,
    undo,
    redo,
    go,
    select,
    openMeeting,
    setTheme,
    memo,
    openMemo,
    keys,
    showKeys,
  ]);
}

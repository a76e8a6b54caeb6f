import { meetingOf } from '../../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import type { ToldDay } from '../../../../shared/domain/release/words.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useClipboardText } from '../../../store/use-clipboard-text.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';

/** Copies the change list as plain text, for a mail. */
export function CopyChanges({
  days,
  from,
  to,
}: {
  readonly days: readonly ToldDay[];
  readonly from: string;
  readonly to: string;
}) {
  const language = useLanguage();
  const { releases: words } = useWords();
  const plan = usePlan();
  const copyText = useClipboardText();

  function copy(): void {
    const head = words.copyHead(titleOf(meetingOf(plan), language), from, to);
    const lines = days.flatMap(({ heading, changes }) => [
      '',
      heading === '' ? words.whole : heading,
      ...changes.map(({ sentence }) => `・${sentence}`),
    ]);
    void copyText([head, ...lines].join('\n'), words.copied, words.copyFailed);
  }

  return (
    <Button small onClick={copy}>
      {words.copy}
    </Button>
  );
}

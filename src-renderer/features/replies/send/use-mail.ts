import { dateSpan, longDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { Organisation } from '../../../../shared/domain/collections/index.ts';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { summaryOf } from '../../../../shared/domain/plan/summary.ts';
import { nameOf, titleOf } from '../../../../shared/domain/reference/title-of.ts';
import type { FormOptions } from '../../../../shared/exchange/form-options.ts';
import { formWords } from '../../../../shared/exchange/form-words.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useClipboardText } from '../../../store/use-clipboard-text.ts';

/** Puts the covering mail to a city into the clipboard: subject, an empty line, the text. */
export function useMail(plan: Plan, { language, deadline }: FormOptions): (city: Organisation) => void {
  const { replies: words } = useWords();
  const copyText = useClipboardText();
  return (city) => {
    const form = formWords(language);
    const row = meetingOf(plan);
    const meeting = titleOf(row, language);
    const { hostName, hostNameEn, firstDate, lastDate } = summaryOf(plan);
    const date = deadline === null ? '' : longDate(deadline, language);
    const host = language === 'en' && hostNameEn !== '' ? hostNameEn : hostName;
    const text = form.mail({
      city: nameOf(city, language),
      meeting,
      when: firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : '',
      deadline: date,
      returnTo: row.contactEmail,
      sender: [host, row.contactOffice, row.contactName, row.contactPhone]
        .filter((part) => part !== '')
        .join('\n'),
    });
    const mail = `${form.mailSubject(meeting, date)}\n\n${text}\n`;
    void copyText(mail, words.copied(words.send.mail), words.send.mailFailed);
  };
}

import { useState } from 'react';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { cityFileNames } from '../../../../shared/documents/city-file-names.ts';
import { fileNamePart } from '../../../../shared/documents/file-names.ts';
import type { Organisation } from '../../../../shared/domain/collections/index.ts';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { nameOf, titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { replyBoard } from '../../../../shared/domain/replies/reply-board.ts';
import { buildForm } from '../../../../shared/exchange/build-form.ts';
import type { FormOptions } from '../../../../shared/exchange/form-options.ts';
import { formWords } from '../../../../shared/exchange/form-words.ts';
import { useWords } from '../../../i18n/language.tsx';
import { bridge } from '../../../platform/bridge.ts';
import { context } from '../../../store/desk.ts';
import { useToasts } from '../../../store/toast.ts';
import { useRun } from '../../../store/use-run.ts';

/** Longest part of a file's name, in characters: meeting, 回答票 and city together stay well below what disks take. */
const LONGEST_TITLE = 40;

/** Makes the forms of some cities, hands them over, and keeps in the plan what was sent to whom. */
export function useSend(plan: Plan) {
  const { replies: words, common } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const [busy, setBusy] = useState(false);

  async function send(cities: readonly Organisation[], options: FormOptions): Promise<void> {
    if (busy || cities.length === 0) return;
    setBusy(true);
    try {
      const all = replyBoard(plan, options.today).map(({ organisation }) => organisation);
      const names = cityFileNames(all.map((city) => ({ id: city.id, name: partOf(city, options) })));
      const made = cities.map((city) => ({ city, ...buildForm(plan, city, options, context()) }));
      const reply = await bridge.invoke('forms.export', {
        forms: made.map(({ city, form }) => ({
          form,
          suggestedName: `${stem(plan, options)}_${names.get(city.id) ?? partOf(city, options)}.xlsx`,
        })),
        folderName: folderName(plan, options),
      });
      if (!reply.ok) say(errorSentence(reply.error, options.language), 'error');
      else if (reply.value.kind === 'saved' || reply.value.kind === 'download') {
        const sent = made.map(({ city, record }) => ({
          organisationId: city.id,
          exportId: record.id,
          deadline: options.deadline,
        }));
        run('recordExports', { exports: made.map(({ record }) => record), sent });
        run('recordOutput', {
          paper: 'reply-form',
          format: cities.length > 1 && reply.value.kind === 'download' ? 'zip' : 'xlsx',
          edition: '',
          fileName: reply.value.name.slice(0, 500),
          rows: cities.length,
          handedTo: cities
            .map((city) => nameOf(city, options.language))
            .join('、')
            .slice(0, 500),
          sensitive: options.prefill !== 'none',
          events: [],
        });
        say(words.send.made(cities.length, reply.value.name));
      }
    } finally {
      setBusy(false);
    }
  }

  return { busy, send };
}

const stem = (plan: Plan, { language }: FormOptions): string =>
  `${fileNamePart(titleOf(meetingOf(plan), language)).slice(0, LONGEST_TITLE)}_${formWords(language).sheet}`;

const folderName = (plan: Plan, options: FormOptions): string => stem(plan, options);

const partOf = (city: Organisation, { language }: FormOptions): string =>
  fileNamePart(nameOf(city, language)).slice(0, LONGEST_TITLE);

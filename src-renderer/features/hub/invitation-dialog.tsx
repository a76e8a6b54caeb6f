import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

/** Who was won over by a pitch: the city that asks becomes a wish of the hub. */
export function InvitationDialog({
  to,
  cities,
  onClose,
}: {
  readonly to: string;
  readonly cities: readonly string[];
  readonly onClose: () => void;
}) {
  const { common, hub, stage: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const [from, setFrom] = useState('');
  const [text, setText] = useState('');
  return (
    <Dialog
      title={words.inviteTitle(nameOf(to))}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            look="primary"
            disabled={from === ''}
            onClick={() => {
              if (!run('recordInvitation', { fromId: from, toId: to, text })) return;
              say(words.invited(nameOf(from), nameOf(to)), 'info');
              onClose();
            }}
          >
            {words.record}
          </Button>
        </>
      }
    >
      <p>{words.inviteText}</p>
      <Field label={words.from}>
        {(props) => (
          <Select
            {...props}
            value={from}
            onChange={setFrom}
            options={[
              { value: '', label: hub.choose },
              ...cities.filter((id) => id !== to).map((id) => ({ value: id, label: nameOf(id) })),
            ]}
          />
        )}
      </Field>
      <Field label={words.about}>
        {(props) => (
          <textarea
            {...props}
            autoComplete="off"
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}

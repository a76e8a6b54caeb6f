import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import { titleOf } from '../../shared/domain/reference/title-of.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

export interface MeetingFieldProps {
  readonly label: string;
  /** What stands there while none is chosen. */
  readonly pick: string;
  readonly meetings: readonly PlanSummary[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of the meetings of the list, by its title. */
export function MeetingField({ label, pick, meetings, value, onChange }: MeetingFieldProps) {
  const language = useLanguage();
  return (
    <Field label={label}>
      {(props) => (
        <Select
          {...props}
          value={value}
          onChange={onChange}
          options={[
            { value: '', label: pick },
            ...meetings.map(({ id, meeting }) => ({ value: id, label: titleOf(meeting, language) })),
          ]}
        />
      )}
    </Field>
  );
}

import { useWords } from '../../i18n/language.tsx';
import { Segmented } from '../../ui/segmented.tsx';

const WAYS = ['people', 'schedule'] as const;
/** What a file is read as. */
export type ReadAsWay = (typeof WAYS)[number];

/** How the open file is read: proposed by what stands in it, and the person's to change. */
export function ReadAs({ value, onChange }: { value: ReadAsWay; onChange: (way: ReadAsWay) => void }) {
  const { scheduleImport: words } = useWords();
  const labels = { people: words.asPeople, schedule: words.asSchedule };
  return (
    <Segmented
      label={words.readAs}
      options={WAYS.map((way) => ({ value: way, label: labels[way] }))}
      value={value}
      onChange={onChange}
    />
  );
}

import { useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import { CommitInput } from '../../../ui/commit-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { millimetres, parseTenths } from './tenths.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A measure in millimetres, to the tenth; the value is in tenths. */
export function MillimetreField(props: NumberFieldProps) {
  const { documents } = useWords();
  const { least, most } = props;
  return (
    <TypedField
      {...props}
      show={millimetres}
      read={parseTenths}
      wrong={documents.cards.wrongMillimetres(millimetres(least), millimetres(most))}
    />
  );
}

/** A whole number. */
export function CountField(props: NumberFieldProps) {
  const { documents } = useWords();
  const { least, most } = props;
  return (
    <TypedField
      {...props}
      show={String}
      read={(text) => {
        const plain = text.normalize('NFKC').trim();
        return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
      }}
      wrong={documents.cards.wrongCount(least, most)}
    />
  );
}

function TypedField({
  label,
  value,
  least,
  most,
  onChange,
  show,
  read,
  wrong,
}: NumberFieldProps & {
  readonly show: (value: number) => string;
  readonly read: (text: string) => number | null;
  readonly wrong: string;
}) {
  const [isWrong, setWrong] = useState(false);
  return (
    <Field label={label} stacked problem={isWrong ? wrong : undefined}>
      {(props) => (
        <CommitInput
          {...props}
          inputMode="decimal"
          maxLength={8}
          value={show(value)}
          onTakeBack={() => setWrong(false)}
          onCommit={(text) => {
            const next = read(text);
            const isFine = next !== null && next >= least && next <= most;
            if (isFine) onChange(next);
            setWrong(!isFine);
            return isFine;
          }}
        />
      )}
    </Field>
  );
}

import { FolderInput } from 'lucide-react';
import { useRef } from 'react';
import { TABLE_ENDINGS } from '../../../../shared/intake/file-kind.ts';
import { useWords } from '../../../i18n/language.tsx';
import type { PickedFile } from '../../../store/intake.ts';
import { Button } from '../../../ui/button.tsx';
import { pickedOf } from './pick-files.ts';

const ACCEPT = TABLE_ENDINGS.map((ending) => `.${ending}`).join(',');

/** Chooses a whole folder, or some files. Only their bytes are read: the program never learns where they lie. */
export function FileButtons({ onPick }: { onPick: (picked: readonly PickedFile[]) => void }) {
  const { replies: words } = useWords();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const picked = pickedOf(input.files);
    // The same folder chosen again must be told as well.
    input.value = '';
    if (picked.length > 0) onPick(picked);
  };
  return (
    <>
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        data-testid="intake-folder"
        {...{ webkitdirectory: '' }}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        data-testid="intake-files"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <Button look="primary" onClick={() => folder.current?.click()}>
        <FolderInput size={16} aria-hidden />
        {words.chooseFolder}
      </Button>
      <Button onClick={() => files.current?.click()}>{words.chooseFiles}</Button>
    </>
  );
}

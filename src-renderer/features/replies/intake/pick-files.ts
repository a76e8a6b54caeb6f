import type { PickedFile } from '../../../store/intake.ts';

/** The files of a folder or file dialog, with the folders they lie in. */
export const pickedOf = (files: FileList | null): readonly PickedFile[] =>
  [...(files ?? [])].map((file) => ({
    file,
    folder: file.webkitRelativePath.split('/').slice(0, -1).join('／'),
  }));

/**
 * The files that were dropped, those of folders included, however deep. The entries must be asked for while the drop
 * is still being told; what cannot be opened is left out.
 */
export async function droppedFiles(data: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files].map((file) => ({ file, folder: '' }));
  return (await Promise.all(entries.map((entry) => filesOf(entry, [])))).flat();
}

async function filesOf(entry: FileSystemEntry, folders: readonly string[]): Promise<PickedFile[]> {
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      return [{ file, folder: folders.join('／') }];
    }
    const inside = await allEntries((entry as FileSystemDirectoryEntry).createReader());
    const names = [...folders, entry.name];
    return (await Promise.all(inside.map((one) => filesOf(one, names)))).flat();
  } catch {
    return [];
  }
}

/** A reader gives at most a hundred entries a time, and none when it is done. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

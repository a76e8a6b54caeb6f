/** The longest length that is typed as minutes. */
const MOST = 600;

/** Minutes as people type them (`20`, `２０分`); null for nothing, undefined for what is none. */
export function parseMinutes(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return null;
  const match = /^(\d{1,3})(?:分|min)?$/i.exec(plain);
  const minutes = Number(match?.[1]);
  return match && minutes <= MOST ? minutes : undefined;
}

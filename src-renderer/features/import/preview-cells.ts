/** The cells of a preview row; answers go by `answers.<activity id>`. */
export type PreviewCell = 'name' | 'organisation' | 'department' | 'contact' | 'diet' | 'remarks';

const CELLS: Readonly<Record<string, PreviewCell>> = {
  name: 'name',
  kana: 'name',
  organisation: 'organisation',
  mode: 'organisation',
  department: 'department',
  jobTitle: 'department',
  phone: 'contact',
  'other.mobile': 'contact',
  email: 'contact',
  diet: 'diet',
  mobility: 'diet',
  interpretation: 'diet',
};

/** In which cell a doubt's field stands. */
export function cellOfField(field: string): string {
  if (field === '' || field.startsWith('answers.')) return field;
  return CELLS[field] ?? 'remarks';
}

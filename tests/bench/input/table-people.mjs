import { CITIES, person } from './people.mjs';

/** The people of the bench of tables: 30 columns, the same ones in every run and for every side. */

const KANA = [...'あかさたなはまやらわ'];
const LATIN = [
  'takahashi',
  'yamazaki',
  'sato',
  'suzuki',
  'watanabe',
  'saito',
  'yoshida',
  'ito',
  'kobayashi',
  'kato',
];

/** A number in kana, so that every reading is another one and is a reading still. @param {number} n */
const numeral = (n) => [...String(n).padStart(6, '0')].map((digit) => KANA[Number(digit)] ?? '').join('');

/** Scatters the people, so that no order is there before it is asked for. @param {number} n */
const scatter = (n) => (n * 7_919) % 1_000_000;

export const ANSWERS = 6;
/** Own fields by their kinds. */
export const OWN_TYPES = /** @type {const} */ ([
  'text',
  'text',
  'text',
  'text',
  'choice',
  'choice',
  'choice',
  'yes-no',
  'yes-no',
  'number',
  'number',
  'date',
]);
export const CHOICES = ['A班', 'B班', 'C班', 'D班'];

/**
 * @param {number} n
 * @returns {ReturnType<typeof person> & { city: string }}
 */
export function tablePerson(n) {
  const one = person(n);
  const reading = `${one.reading} ${numeral(scatter(n))}`;
  return {
    ...one,
    reading,
    email: `${LATIN[n % 10]}${n}@example.lg.jp`,
    city: CITIES[n % CITIES.length] ?? '',
  };
}

/**
 * An answer; null: not answered.
 * @param {number} n
 * @param {number} of
 */
export function tableAnswer(n, of) {
  const turn = (n * 31 + of * 17) % 10;
  return turn < 5 ? 'yes' : turn < 7 ? 'no' : turn < 8 ? 'maybe' : null;
}

/**
 * A value of an own field; null: not filled in.
 * @param {number} n
 * @param {number} of
 * @returns {string | number | boolean | null}
 */
export function tableValue(n, of) {
  const turn = (n * 13 + of * 7) % 10;
  if (turn > 6) return null;
  switch (OWN_TYPES[of]) {
    case 'text':
      return `記入${turn}-${n % 97}`;
    case 'choice':
      return CHOICES[turn % 4] ?? '';
    case 'yes-no':
      return turn % 2 === 0;
    case 'number':
      return (n * 37) % 1_000;
    default:
      return `2026-10-${String(10 + turn).padStart(2, '0')}`;
  }
}

const SIGNS = { yes: '○', no: '×', maybe: '△' };

export const COLUMNS = [
  'reading',
  'name',
  'city',
  'department',
  'jobTitle',
  'kind',
  'proxyFor',
  ...Array.from({ length: ANSWERS }, (_, n) => `answer${n}`),
  'mode',
  'diet',
  'phone',
  'email',
  'remarks',
  ...OWN_TYPES.map((_, n) => `own${n}`),
];
export const WIDTHS = COLUMNS.map((id) =>
  ['phone', 'email', 'remarks'].includes(id)
    ? 190
    : id.startsWith('answer')
      ? 86
      : id === 'department'
        ? 184
        : 124,
);

/**
 * The rows as the peers take them: plain text in every column.
 * @param {number} count
 */
export function tableRows(count) {
  return Array.from({ length: count }, (_, n) => {
    const { name, reading, city, department, jobTitle, phone, email, diet, remarks } = tablePerson(n);
    /** @type {Record<string, string> & { id: string }} */
    const row = {
      id: String(n),
      reading,
      name,
      city,
      department,
      jobTitle,
      kind: '加盟都市',
      proxyFor: '',
      mode: '会場',
      diet,
      phone,
      email,
      remarks,
    };
    for (let of = 0; of < ANSWERS; of += 1) {
      const answer = tableAnswer(n, of);
      row[`answer${of}`] = answer === null ? '' : SIGNS[answer];
    }
    OWN_TYPES.forEach((_, of) => {
      const value = tableValue(n, of);
      row[`own${of}`] =
        value === null ? '' : typeof value === 'boolean' ? (value ? 'はい' : 'いいえ') : String(value);
    });
    return row;
  });
}

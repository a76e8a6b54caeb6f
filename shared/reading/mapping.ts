import type { Doubt } from './doubts.ts';

/** What people say yes or no to, as far as reading a list needs to know it. */
export interface ActivityRef {
  readonly id: string;
  readonly title: string;
}

/**
 * Fields of a person that a column can hold; the names are those of `assets/reference/column-synonyms.json`,
 * with a few of our own (titleAndName: 職・氏名 in one cell; category: 区分; arrival date and time). */
export const PERSON_FIELDS = [
  'name',
  'familyName',
  'givenName',
  'kana',
  'familyKana',
  'givenKana',
  'organisation',
  'department',
  'jobTitle',
  'organisationAndTitle',
  'titleAndName',
  'phone',
  'mobile',
  'email',
  'postal',
  'mode',
  'lodging',
  'transport',
  'arrivalDate',
  'arrivalTime',
  'diet',
  'mobility',
  'interpretation',
  'proxy',
  'category',
  'contactPerson',
  'remarks',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/**
 * What a column means: a field; the answer to one or several activities; several choices in one cell;
 * 'ignored' (running number, time stamp, consent); or null, not known (its text is kept beside the person).
 */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: PersonField }
  | { readonly kind: 'answer'; readonly activities: readonly string[] }
  | { readonly kind: 'choices' }
  | 'ignored'
  | null;

export type Confidence = 'sure' | 'likely' | 'none';

export interface ColumnMapping {
  /** Zero-based column. */
  readonly index: number;
  /** Spreadsheet letters (A, B … AA). */
  readonly letter: string;
  /** The heading as written, cells of two heading rows joined by '／'. */
  readonly heading: string;
  readonly meaning: ColumnMeaning;
  readonly confidence: Confidence;
  /** Up to three texts from the column, to recognise it by. */
  readonly samples: readonly string[];
  /** The meaning is what the person said of this heading before. */
  readonly isLearned?: boolean;
}

/** How a table is read. The screen edits it and reads again. */
export interface Mapping {
  /** A table; a form with a block a person; or a table drawn sideways, a column a person. */
  readonly layout: 'table' | 'form' | 'sideways';
  readonly sheetIndex: number;
  readonly sheetName: string;
  /** One-based numbers of the heading's rows (records in a text file; columns of a sideways table); empty for a form. */
  readonly headingRows: readonly number[];
  readonly columns: readonly ColumnMapping[];
  /** Other sheets with the very same headings (one sheet a city): they are read as well. */
  readonly alsoSheets: readonly number[];
}

export type AnswerReading = 'yes' | 'no' | 'maybe' | null;

/** A person as read from a list. Text is as written but for padding; null where the list says nothing. */
export interface ReadPerson {
  readonly name: string;
  /** The name's cell as written, where more than white space was taken off it (様, a title, a reading, a number). */
  readonly written?: string;
  readonly kana: string | null;
  readonly organisation: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  /** By activity id; null: not answered. */
  readonly answers: Readonly<Record<string, AnswerReading>>;
  readonly diet: string | null;
  /** Help needed in moving about. */
  readonly mobility: string | null;
  /** Interpretation or sign language. */
  readonly interpretation: string | null;
  readonly mode: 'inPerson' | 'online' | null;
  /** Whom this person stands in for. */
  readonly proxyFor: string | null;
  readonly remarks: string | null;
  /** Lodging, arrival and the like by field, and unknown columns by heading. */
  readonly other: Readonly<Record<string, string>>;
  /** Where the name stands: 参加者名簿!C2, or `record 3` in a text file. */
  readonly at: string;
}

export interface ReadContact {
  readonly name: string | null;
  readonly department: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A row that holds text but became no person, and why. */
export interface PassedOver {
  readonly at: string;
  readonly text: string;
  readonly why:
    | 'hidden-sheet'
    | 'example'
    | 'total'
    | 'note'
    | 'heading'
    | 'group'
    | 'no-name'
    | 'superseded'
    | 'other-sheet';
}

export interface PeopleReading {
  /** Reference id of the member city the list comes from, and the city as written; null where nothing tells. */
  readonly city: { readonly id: string | null; readonly name: string } | null;
  /** Ids of the activities that the list asks about. */
  readonly asked: readonly string[];
  readonly people: readonly ReadPerson[];
  readonly contact: ReadContact | null;
  readonly doubtful: readonly Doubt[];
  readonly passedOver: readonly PassedOver[];
}

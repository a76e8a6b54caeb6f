import { headingText } from '../reading/heading-text.ts';
import { oneLine, unspread } from './cell-texts.ts';
import { type City, cityNamed } from './city-guess.ts';
import { exactField } from './heading-field.ts';
import { looksLikeBody, looksLikeDepartment, splitCity, splitCombined } from './organisation-parts.ts';
import { cellOf, cellsOf, type PersonDoubt } from './person-cells.ts';
import type { SourceCell } from './person-source.ts';

export interface PlaceOfWork {
  readonly organisation: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly doubts: readonly PersonDoubt[];
}

const isOwnBody = (text: string): boolean => looksLikeBody(text) && cityNamed(text) === null;
const isOrganisationColumn = ({ column }: SourceCell): boolean =>
  exactField(headingText(column.heading))?.field === 'organisation';
const textOf = (cell: SourceCell | undefined): string | null => (cell ? oneLine(cell.cell.text) : null);
const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join(' ') || null;

/**
 * Reads organisation, department and job title. Where no organisation is named, the list's city stands in;
 * `fromAbove` says that it is only the row above's, which is doubtful.
 */
export function readPlaceOfWork(
  cells: readonly SourceCell[],
  city: City | null,
  fromAbove = false,
): PlaceOfWork {
  const jobCell = cellOf(cells, 'jobTitle');
  const jobTitle = jobCell ? unspread(jobCell.cell.text) : null;
  const combined = cellOf(cells, 'organisationAndTitle');
  if (combined) {
    const parts = splitCombined(combined.cell.text, city);
    const organisation = textOf(cellOf(cells, 'organisation')) ?? parts.organisation ?? city?.name ?? null;
    const department = joined(parts.department, textOf(cellOf(cells, 'department')));
    const read = [organisation, department, parts.jobTitle].map((part) => part ?? '—').join('／');
    const facts = { text: oneLine(combined.cell.text), read };
    const doubts: PersonDoubt[] = [{ code: 'combined-cell', field: 'department', facts }];
    return { organisation, department, jobTitle: jobTitle ?? parts.jobTitle, doubts };
  }
  const organisations = cellsOf(cells, 'organisation');
  // 都市名 beside 団体名: the body of its own is where the person is from.
  const own = organisations.find(({ cell }) => isOwnBody(cell.text)) ?? organisations[0];
  const part = organisations.find((entry) => entry !== own && looksLikeDepartment(entry.cell.text));
  const department = joined(textOf(part), textOf(cellOf(cells, 'department')));
  const named = textOf(own);
  if (named === null) {
    const organisation = city?.name ?? null;
    const facts = { text: '', read: organisation ?? '' };
    const doubts: PersonDoubt[] = fromAbove ? [{ code: 'ditto', field: 'organisation', facts }] : [];
    return { organisation, department, jobTitle, doubts };
  }
  const second = cellOf(cells, 'department');
  if (second && department !== null && isOrganisationColumn(second) && looksLikeBody(department)) {
    // 都市名 and 所属 side by side: a body of its own is where the person is from.
    const facts = {
      heading: second.column.heading,
      text: department,
      organisation: department,
      department: '',
    };
    const doubts: PersonDoubt[] = [{ code: 'department-in-organisation', field: 'organisation', facts }];
    return { organisation: department, department: null, jobTitle, doubts };
  }
  if (cityNamed(named)) return { organisation: named, department, jobTitle, doubts: [] };
  const split = looksLikeBody(named) ? null : splitCity(named, city);
  const doubt = (organisation: string | null, read: string | null): PersonDoubt => ({
    code: 'department-in-organisation',
    field: 'organisation',
    facts: {
      heading: own?.column.heading ?? '',
      text: named,
      organisation: organisation ?? '',
      department: read ?? '',
    },
  });
  if (split && split.rest !== '') {
    const read = joined(split.rest, department);
    return { organisation: split.city, department: read, jobTitle, doubts: [doubt(split.city, read)] };
  }
  if (looksLikeDepartment(named)) {
    const organisation = city?.name ?? null;
    const read = joined(named, department);
    return { organisation, department: read, jobTitle, doubts: [doubt(organisation, read)] };
  }
  return { organisation: named, department, jobTitle, doubts: [] };
}

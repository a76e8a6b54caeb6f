import type { PeopleReading, ReadPerson } from '../../shared/reading/mapping.ts';

/** A person of a file who says nothing. */
export const PERSON: Omit<ReadPerson, 'name'> = {
  kana: null,
  organisation: null,
  department: null,
  jobTitle: null,
  phone: null,
  mobile: null,
  email: null,
  answers: {},
  diet: null,
  mobility: null,
  interpretation: null,
  mode: null,
  proxyFor: null,
  remarks: null,
  other: {},
  at: 'A1',
};

/** A file of 神戸市 with these people. */
export const reading = (...people: (Partial<ReadPerson> & Pick<ReadPerson, 'name'>)[]): PeopleReading => ({
  city: { id: 'kobe', name: '神戸市' },
  asked: [],
  people: people.map((person) => ({ ...PERSON, ...person })),
  contact: null,
  doubtful: [],
  passedOver: [],
});

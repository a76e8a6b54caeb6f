import type { Activity, Answer, Item, Meeting, Organisation, Place } from './index.ts';

/** Rows of which nothing is known yet, so that each is written out in one place only. */

/** What later versions added to a meeting, as it is while nobody has said anything. */
export const BLANK_MEETING: Pick<
  Meeting,
  | 'contactOffice'
  | 'contactName'
  | 'contactPhone'
  | 'contactEmail'
  | 'receiptIssuer'
  | 'privacyPurpose'
  | 'legalBasis'
  | 'retainUntil'
  | 'senderTitle'
  | 'senderName'
> = {
  contactOffice: '',
  privacyPurpose: '',
  legalBasis: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  receiptIssuer: '',
  retainUntil: null,
  senderTitle: '',
  senderName: '',
};

/** Where post goes to, while nobody has said. */
export const BLANK_POST: Pick<Organisation, 'postalCode' | 'address' | 'office' | 'addressee'> = {
  postalCode: '',
  address: '',
  office: '',
  addressee: '',
};

export const BLANK_ITEM: Omit<Item, 'id' | 'order' | 'title' | 'dayId'> = {
  activityIds: [],
  kind: 'session',
  start: null,
  end: null,
  placeId: null,
  allRooms: false,
  optional: false,
  fixed: false,
  cancelled: false,
  variant: 'both',
  toPlaceId: null,
  transport: null,
  buffer: 0,
  description: '',
  equipment: '',
  remarks: '',
  unconfirmed: [],
};

export const BLANK_PLACE: Omit<Place, 'id' | 'order' | 'name' | 'kind'> = {
  parentId: null,
  capacity: null,
  address: '',
  phone: '',
  hours: [],
  closedWeekdays: [],
  closedDates: [],
  toilet: null,
  busParking: null,
  geo: null,
  unconfirmed: [],
};

export const BLANK_ACTIVITY: Omit<Activity, 'id' | 'order' | 'title' | 'kind'> = {
  titleEn: '',
  network: null,
  audienceCities: [],
  audienceKinds: [],
  optional: false,
  capacity: null,
  deadline: null,
  minimum: null,
  fee: null,
  moveUp: 'in-order',
  cancelled: false,
  remarks: '',
  unconfirmed: [],
};

export const BLANK_ANSWER: Omit<Answer, 'attendeeId' | 'activityId' | 'value'> = {
  at: null,
  source: null,
  ref: '',
  place: 'in',
  line: '',
  since: null,
  companions: 0,
  cause: 'answered',
};

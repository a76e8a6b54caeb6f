/** Words of what the coach company is given. */

/** People on a leg, the attendants among them, and over how many vehicles they are counted. */
interface Aboard {
  readonly all: number;
  readonly attendants: number;
  readonly shared: number;
}

const inBrackets = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '').join('、');
  return said === '' ? '' : `（${said}）`;
};

const JA = {
  none: '車両が決まっている移動がありません。',
  party: '団体名',
  date: '運行日',
  vehicle: '号車',
  people: '乗車人員',
  most: ({ all, attendants, shared }: Aboard, same: boolean) =>
    `${same ? '' : '最大'}${all}名${inBrackets([
      attendants > 0 ? `うち添乗${attendants}名` : '',
      shared > 1 ? `${shared}台の合計` : '',
    ])}`,
  held: (n: number) => `（仮${n}名を含む）`,
  meets: '集合',
  inBrackets: (text: string) => `（${text}）`,
  emergency: '緊急連絡先',
  phone: '車両の電話',
  remarks: '備考',
  aboard: '乗車人数',
  stopRemarks: '駐車・所在地・備考',
  drive: '運行',
  together: (vehicles: number, people: string) => `${vehicles}台で${people}`,
  notes: '乗務員への連絡',
};

const EN: typeof JA = {
  none: 'No leg has a vehicle yet.',
  party: 'Party',
  date: 'Date',
  vehicle: 'Vehicle',
  people: 'Passengers',
  most: ({ all, attendants, shared }, same) =>
    [
      `${same ? '' : 'at most '}${all}${shared > 1 ? ` in ${shared} vehicles` : ''}`,
      ...(attendants > 0 ? [`of whom ${attendants} attending`] : []),
    ].join(', '),
  held: (n) => ` (${n} held for proxies)`,
  meets: 'Meets',
  inBrackets: (text) => ` (${text})`,
  emergency: 'Emergency contact',
  phone: 'Telephone on board',
  remarks: 'Remarks',
  aboard: 'On board',
  stopRemarks: 'Parking, address, remarks',
  drive: 'Drive',
  together: (vehicles, people) => `${people}\nin ${vehicles} vehicles`,
  notes: 'For the driver',
};

export const BUS_WORDS = { ja: { bus: JA }, en: { bus: EN } };

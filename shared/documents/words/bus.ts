/** Words of what the coach company is given. */

const JA = {
  none: '車両が決まっている移動がありません。',
  party: '団体名',
  date: '運行日',
  vehicle: '号車',
  people: '乗車人員',
  most: (n: number, vehicles: number) =>
    `最大${n}名（添乗を含む${vehicles > 1 ? `、${vehicles}台の合計` : ''}）`,
  held: (n: number) => `（仮${n}名を含む）`,
  meets: '集合',
  inBrackets: (text: string) => `（${text}）`,
  emergency: '緊急連絡先',
  phone: '車両の電話',
  remarks: '備考',
  aboard: '乗車人数',
  stopRemarks: '駐車・所在地・備考',
  drive: '運行',
  withAttendants: (all: number, attendants: number) => `${all}名\n（うち添乗${attendants}名）`,
  together: (vehicles: number, people: string) => `${vehicles}台で${people}`,
  notes: '乗務員への連絡',
};

const EN: typeof JA = {
  none: 'No leg has a vehicle yet.',
  party: 'Party',
  date: 'Date',
  vehicle: 'Vehicle',
  people: 'Passengers',
  most: (n, vehicles) => `at most ${n}${vehicles > 1 ? ` in ${vehicles} vehicles` : ''}, attendants included`,
  held: (n) => ` (${n} held for proxies)`,
  meets: 'Meets',
  inBrackets: (text) => ` (${text})`,
  emergency: 'Emergency contact',
  phone: 'Telephone on board',
  remarks: 'Remarks',
  aboard: 'On board',
  stopRemarks: 'Parking, address, remarks',
  drive: 'Drive',
  withAttendants: (all, attendants) => `${all}\n(${attendants} attending)`,
  together: (vehicles, people) => `${people}\nin ${vehicles} vehicles`,
  notes: 'For the driver',
};

export const BUS_WORDS = { ja: { bus: JA }, en: { bus: EN } };

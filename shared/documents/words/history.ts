/** Words of the record of all meetings. */

const JA = {
  title: 'UCCN国内都市ネットワーク会議　開催の記録',
  meetings: '開催実績と予定',
  nth: (n: number) => `第${n}回`,
  nthColumn: '回',
  year: '年度',
  dates: '期日',
  host: '開催都市',
  mode: '形式',
  modes: { 'in-person': '対面', online: 'オンライン', hybrid: '対面・オンライン' },
  people: '参加者',
  series: { 'uccn-jp': '国内会議', uccn: 'ユネスコ創造都市ネットワーク年次総会' },
  turns: '開催の順番（加盟順）',
  order: '加盟順',
  hosted: '開催',
  notYet: 'まだ',
  next: (n: number, city: string) => `加盟順では、第${n}回は${city}の番です。`,
  outOfTurn: (n: number, host: string, expected: string) =>
    `第${n}回は、加盟順では${expected}の番ですが、${host}が開催します。`,
  attendance: '都市別の参加者数',
  others: 'その他の団体',
  total: '全員',
  unknown: '—',
  note: '参加者数は、受付をした会議ではその人数、ほかは出席の回答または名簿の人数です。「—」は不明で、0名ではありません。',
};

const EN: typeof JA = {
  title: 'UCCN domestic meetings: the record',
  meetings: 'Meetings held and to come',
  nth: (n) => `No. ${n}`,
  nthColumn: 'No.',
  year: 'Year',
  dates: 'Dates',
  host: 'Host',
  mode: 'Held',
  modes: { 'in-person': 'in person', online: 'online', hybrid: 'hybrid' },
  people: 'People',
  series: { 'uccn-jp': 'Domestic meetings', uccn: 'UCCN Annual Conferences' },
  turns: 'Whose turn it is (joining order)',
  order: 'Joined',
  hosted: 'Host of',
  notYet: 'not yet',
  next: (n, city) => `By joining order, meeting ${n} is the turn of ${city}.`,
  outOfTurn: (n, host, expected) =>
    `Meeting ${n} was the turn of ${expected} by joining order; the host is ${host}.`,
  attendance: 'Attendance by city',
  others: 'Other bodies',
  total: 'Everybody',
  unknown: '—',
  note: 'Attendance is who was checked in where there was a desk, else the replies or the list. “—” is not known, which is not 0.',
};

export const HISTORY_WORDS = { ja: JA, en: EN };

import type { PaperTextField } from '../../domain/reference/paper-texts.ts';

/** Words of what officials write as prose: the outline of the meeting, letters, the report, the booklet. */

/** What the usual wording of a text may say of the meeting; '' for what is not known. */
export interface TextFacts {
  readonly title: string;
  readonly host: string;
  readonly networks: readonly string[];
  /** 令和7年10月14日（火）～16日（木）. */
  readonly when: string;
  /** 令和7年10月1日, without the weekday. */
  readonly today: string;
  /** 行事ごとの参加費, one a line. */
  readonly fees: readonly string[];
  /** The last days on which answers are taken, one a line. */
  readonly deadlines: readonly string[];
  readonly privacy: string;
  /** 事務局 as far as it is known. */
  readonly office: string;
}

type Usual = Readonly<Record<PaperTextField, (facts: TextFacts) => string>>;

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const JA_USUAL: Usual = {
  'overview.purpose': () =>
    'ユネスコ創造都市ネットワークに加盟する国内の都市が一堂に会し、各都市の取組や課題を共有するとともに、今後の連携について協議することにより、創造都市としてのまちづくりと都市間の交流を一層推進することを目的として開催します。',
  'overview.organisers': ({ host, networks }) =>
    lines(host === '' ? '' : `主催　${host}`, networks.length === 0 ? '' : `共催　${networks.join('、')}`),
  'overview.access': () => '',
  'overview.audience': ({ networks }) =>
    networks.length === 0
      ? '加盟都市の担当職員、来賓、オブザーバーほか'
      : `${networks.join('及び')}に加盟する都市の担当職員、来賓、オブザーバーほか`,
  'overview.fee': ({ fees }) =>
    fees.length === 0 ? '無料（交通費及び宿泊費は、各都市の負担とします。）' : lines(...fees),
  'overview.lodging': () => '宿泊は、各都市で手配してくださいますようお願いします。',
  'overview.application': ({ office }) =>
    `別添の回答票（Excel）に必要事項を記入の上、電子メールにより${office === '' ? '下記の問合せ先' : office}までお申し込みください。`,
  'overview.deadline': ({ deadlines }) => lines(...deadlines),
  'overview.privacy': ({ privacy }) => privacy,
  'overview.remarks': () =>
    '日程及び会場は、都合により変更する場合があります。変更の際は、速やかに参加都市へお知らせします。',
  'notice.number': () => '',
  'notice.date': ({ today }) => today,
  'notice.addressee': () => '{都市}長　様',
  'notice.seal': () => '（公印省略）',
  'notice.subject': ({ title }) => `${title}の開催について（通知）`,
  'notice.body': () =>
    lines(
      '時下、ますます御清栄のこととお喜び申し上げます。',
      '平素から、創造都市の取組に格別の御理解と御協力を賜り、厚くお礼申し上げます。',
      'さて、標記の会議を下記のとおり開催しますので、御多用のところ誠に恐れ入りますが、御出席くださいますようお願いします。',
      'なお、出席者及び関係する日程は、別紙のとおりです。内容に変更がありましたら、お早めにお知らせください。',
    ),
  'notice.remarks': () => '',
  'report.theme': () => '',
  'report.reporter': ({ host, office }) =>
    [office.startsWith(host) ? '' : host, office].filter((part) => part !== '').join('　'),
  'report.aim': () => '',
  'report.sessions': () => '',
  'report.concerns': () => '',
  'report.advice': () => '',
  'report.events': () => '',
  'report.coming': () => '',
  'booklet.greeting': ({ title, host }) =>
    lines(
      `このたびは、${title}に御参加いただき、誠にありがとうございます。`,
      `${host === '' ? '' : `${host}一同、`}皆様の御来訪を心から歓迎いたします。`,
      'この会議が、都市と都市、人と人とを結ぶ実り多い機会となりますことを願っております。',
    ),
  'booklet.notes': () =>
    lines(
      '名札は、会期中、常に着用してください。',
      '集合時刻の5分前までにお集まりください。遅れる場合は、事務局まで御連絡ください。',
      '体調が優れないときは、遠慮なく事務局へお申し出ください。',
      '貴重品は、各自で管理してください。',
    ),
  'bus-order.remarks': () =>
    lines(
      '出発前に、添乗職員が乗車人数を確認します。確認が済むまで発車しないでください。',
      '遅延、事故その他の異常があったときは、直ちに緊急連絡先へ連絡してください。',
      '行程を変更するときは、添乗職員の指示によってください。',
    ),
};

const EN_USUAL: Usual = {
  'overview.purpose': () =>
    'Cities in Japan that belong to the UNESCO Creative Cities Network come together to share their work and their difficulties, and to discuss how to work together, so as to promote creative city-making and exchange between cities.',
  'overview.organisers': ({ host, networks }) =>
    lines(
      host === '' ? '' : `Host: ${host}`,
      networks.length === 0 ? '' : `Co-organised with: ${networks.join(', ')}`,
    ),
  'overview.access': () => '',
  'overview.audience': ({ networks }) =>
    networks.length === 0
      ? 'Officials of the member cities, guests and observers'
      : `Officials of the cities in ${networks.join(' and ')}, guests and observers`,
  'overview.fee': ({ fees }) =>
    fees.length === 0 ? 'None. Cities bear their own costs of travel and accommodation.' : lines(...fees),
  'overview.lodging': () => 'Please arrange your own accommodation.',
  'overview.application': ({ office }) =>
    `Please fill in the attached reply form (Excel) and send it by e-mail to ${office === '' ? 'the contact below' : office}.`,
  'overview.deadline': ({ deadlines }) => lines(...deadlines),
  'overview.privacy': ({ privacy }) => privacy,
  'overview.remarks': () =>
    'Schedule and venue may change. If they do, the cities will be told without delay.',
  'notice.number': () => '',
  'notice.date': ({ today }) => today,
  'notice.addressee': () => 'To the Mayor of {city}',
  'notice.seal': () => '',
  'notice.subject': ({ title }) => `Notice of the ${title}`,
  'notice.body': () =>
    lines(
      'We would like to thank you for your continued support of the work of the creative cities.',
      'The meeting named above will be held as set out below, and we would be honoured by your attendance.',
      'The people of your city and the programme that concerns them are attached. Please let us know of any change as early as you can.',
    ),
  'notice.remarks': () => '',
  'report.theme': () => '',
  'report.reporter': ({ host, office }) => [host, office].filter((part) => part !== '').join(', '),
  'report.aim': () => '',
  'report.sessions': () => '',
  'report.concerns': () => '',
  'report.advice': () => '',
  'report.events': () => '',
  'report.coming': () => '',
  'booklet.greeting': ({ title, host }) =>
    lines(
      `Thank you very much for taking part in the ${title}.`,
      host === '' ? 'We warmly welcome you.' : `All of us in ${host} warmly welcome you.`,
      'May these days bring cities and people closer together.',
    ),
  'booklet.notes': () =>
    lines(
      'Please wear your badge at all times.',
      'Please be at the meeting place five minutes early. If you are delayed, call the secretariat.',
      'If you feel unwell, please tell the secretariat.',
      'Please look after your valuables yourself.',
    ),
  'bus-order.remarks': () =>
    lines(
      'Before each departure our attendant counts the passengers. Please do not leave until that is done.',
      'In case of delay, accident or anything unusual call the emergency contact at once.',
      'Please change the route only on the word of our attendant.',
    ),
};

const JA = {
  usual: JA_USUAL,
  when: '日時',
  venue: '会場',
  schedule: '日程',
  contact: '問合せ先',
  office: '所属',
  contactName: '担当',
  phone: '電話',
  email: 'E-mail',
  privacy:
    '申込みに当たって取得した個人情報は、会議の受付、名簿の作成、座席・食事・移動手段の手配及び緊急時の連絡のために利用します。法令に基づく場合を除き、本人の同意なくこれ以外の目的に利用し、又は第三者に提供することはありません。会議の終了後、保存の必要がなくなった個人情報は、速やかに消去します。',
  meals: '食事',
  meal: { breakfast: '朝食', lunch: '昼食', dinner: '夕食', reception: '懇親会' },
  ifItRains: (what: string) => `雨天時：${what}`,
  undecided: '未定',
  venueOpen: '会場は未定です。',
  address: (text: string) => `（${text}）`,
  phoneOf: (text: string) => `電話　${text}`,
  fee: (activity: string, yen: string) => `${activity}　${yen}円`,
  deadline: (activity: string, date: string) => `${activity}　${date}まで`,
  record: '記',
  end: '以上',
  headOf: (city: string) => `${city}長`,
  toBody: (name: string) => `${name}　御中`,
  attending: '出席者',
  asAttached: (n: number) => `${n}名（別紙1のとおり）`,
  askedToName: '別添の回答票により、お知らせください。',
  programmeAttached: '別紙2のとおり',
  further: 'その他',
  peopleOf: (city: string) => `別紙1　${city}　出席者（敬称略）`,
  nobodyYet: 'まだ回答をいただいていません。',
  programmeOf: (city: string) => `別紙2　${city}に関係する日程`,
  comesTo: '参加する行事',
};

const EN: typeof JA = {
  usual: EN_USUAL,
  when: 'Date and time',
  venue: 'Venue',
  schedule: 'Programme',
  contact: 'Contact',
  office: 'Office',
  contactName: 'Contact',
  phone: 'Telephone',
  email: 'E-mail',
  privacy:
    'Personal data given with an application is used to receive participants, to arrange lists, seats, meals and transport, and to reach people in an emergency. It is used and given for nothing else without consent, except as the law provides, and is erased after the meeting once it need not be kept.',
  meals: 'Meals',
  meal: { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', reception: 'Reception' },
  ifItRains: (what) => `If it rains: ${what}`,
  undecided: 'to be fixed',
  venueOpen: 'The venue is not fixed yet.',
  address: (text) => ` (${text})`,
  phoneOf: (text) => `Tel. ${text}`,
  fee: (activity, yen) => `${activity}: ${yen} yen`,
  deadline: (activity, date) => `${activity}: by ${date}`,
  record: '',
  end: '',
  headOf: (city) => `Mayor of ${city}`,
  toBody: (name) => `To ${name}`,
  attending: 'Attending',
  asAttached: (n) => `${n} ${n === 1 ? 'person' : 'people'} (see attachment 1)`,
  askedToName: 'Please let us know by the attached reply form.',
  programmeAttached: 'See attachment 2',
  further: 'Further notes',
  peopleOf: (city) => `Attachment 1: people of ${city}`,
  nobodyYet: 'We have no answers yet.',
  programmeOf: (city) => `Attachment 2: programme that concerns ${city}`,
  comesTo: 'Attends',
};

export const LETTER_WORDS = { ja: { letter: JA }, en: { letter: EN } };

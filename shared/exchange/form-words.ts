import type { Language } from '../domain/calendar/wareki.ts';

/** Words of the reply form. */

const JA = {
  title: (meeting: string) => `${meeting}　回答票`,
  sheet: '回答票',
  city: (name: string) => `${name}　御中`,
  deadline: (date: string) => `締切　${date}`,
  noDeadline: '締切　別途お知らせします',
  returnTo: (to: string) => `返送先　${to}`,
  intro: [
    '白い欄に御記入のうえ、このファイルのまま電子メールで御返送ください。',
    '選択肢のある欄は、欄を選ぶと右に出る▼から選べます。記入の要領は、欄を選ぶと表示されます。',
  ],
  activities: '行事の日時',
  fee: (yen: string) => `参加費${yen}円`,
  optional: '希望者のみ',
  answerBy: (date: string) => `回答期限${date}`,
  undecided: '日時未定',
  contact: '御担当者',
  contactFields: {
    department: '担当課',
    name: '担当者氏名',
    phone: '電話番号',
    email: 'メールアドレス',
    date: '記入日',
  },
  contactHints: {
    department: '課・係の名称を御記入ください。',
    name: '問合せに応じていただける方を御記入ください。',
    phone: '市外局番から、半角で御記入ください。例：0238-12-3456',
    email: '例：tanto@city.example.lg.jp',
    date: '日付を御記入ください。例：2026/10/1',
  },
  people: '参加者',
  peopleNote:
    '前もって記入されている方は、内容を御確認のうえ、変更のあるところを書き替えてください。参加されない方は、回答欄で×を選んでください（行は消さないでください）。',
  columns: {
    name: '氏名',
    reading: 'ふりがな',
    department: '所属',
    jobTitle: '職名',
    kind: '区分',
    mode: '参加形態',
    phone: '電話番号',
    email: 'メールアドレス',
    diet: '食事の配慮・アレルギー',
    proxyFor: '代理（どなたの代理か）',
    remarks: '備考',
  },
  hints: {
    name: '姓と名の間を1字空けてください。例：山田 花子',
    reading: 'ひらがなで御記入ください。例：やまだ はなこ',
    department: '部・課の名称を御記入ください。',
    jobTitle: '例：課長、主査',
    kind: '▼から選んでください。',
    mode: '現地で参加されるか、オンラインで参加されるかを選んでください。',
    answer: '○（参加）、×（不参加）、△（未定）から選んでください。',
    phone: '当日に連絡のつく番号を御記入ください。例：090-1234-5678',
    email: '例：hanako@city.example.lg.jp',
    diet: '食物アレルギーなど、食事の手配に必要なことを御記入ください。なければ空けてください。',
    proxyFor: 'どなたかの代理で参加される場合、その方の氏名を御記入ください。',
    remarks: '車いすの使用、到着の遅れなど、お知らせいただくことを御記入ください。',
  },
  modes: { 'in-person': '現地', online: 'オンライン' },
  agenda: '議題調査',
  agendaNote: '次の議題への御意見・御質問と、取り上げてほしい議題を御記入ください。',
  agendaHint: '御意見・御質問を御記入ください。なければ空けてください。',
  proposal: (n: number) => `提案する議題（${n}）`,
  proposalHint: '取り上げてほしい議題と、その理由を御記入ください。なければ空けてください。',
  privacy: '個人情報の利用目的',
  privacyText:
    'この回答票に記入された個人情報は、会議の受付、名簿・座席・食事・移動手段の手配及び緊急時の連絡のために利用し、法令に基づく場合を除き、本人の同意なくこれ以外の目的に利用し、又は提供しません。会議の終了後、保存の必要がなくなったものは速やかに消去します。',
  legalBasis: (text: string) => `取扱いの根拠：${text}`,
  retainUntil: (date: string) => `保存期限：${date}（期限を過ぎたものは廃棄します。）`,
  tooLong: (n: number) => `${n}字以内で御記入ください。`,
  fromList: '一覧にある言葉から選んでください。',
  badDate: '日付を御記入ください。例：2026/10/1',
  errorTitle: '記入内容を御確認ください',
  mailSubject: (meeting: string, date: string) =>
    `【回答票の送付】${meeting}${date === '' ? '' : `（${date}締切）`}`,
  mail: (f: {
    city: string;
    meeting: string;
    when: string;
    deadline: string;
    returnTo: string;
    sender: string;
  }) =>
    [
      `${f.city}　御担当者様`,
      '',
      'お世話になっております。',
      `${f.meeting}${f.when === '' ? '' : `（${f.when}）`}の出欠等について、回答票をお送りします。`,
      `添付のExcelファイルに御記入のうえ、${f.deadline === '' ? '' : `${f.deadline}までに、`}ファイルのまま御返送くださいますようお願いいたします。`,
      '',
      ...(f.returnTo === '' ? [] : [`返送先　${f.returnTo}`, '']),
      ...(f.sender === '' ? [] : [f.sender]),
    ].join('\n'),
};

const EN: typeof JA = {
  title: (meeting) => `${meeting}: reply form`,
  sheet: 'Reply form',
  city: (name) => name,
  deadline: (date) => `Reply by ${date}`,
  noDeadline: 'Reply by: to be announced',
  returnTo: (to) => `Return to ${to}`,
  intro: [
    'Please fill in the white cells and return this very file by e-mail.',
    'Cells with choices show ▼ when you select them. What to write is shown when you select a cell.',
  ],
  activities: 'Activities',
  fee: (yen) => `Fee ${yen} yen`,
  optional: 'optional',
  answerBy: (date) => `answer by ${date}`,
  undecided: 'date to be fixed',
  contact: 'Contact person',
  contactFields: {
    department: 'Department',
    name: 'Name',
    phone: 'Telephone',
    email: 'E-mail',
    date: 'Date',
  },
  contactHints: {
    department: 'Department and section.',
    name: 'Somebody who can answer questions.',
    phone: 'With area code, for example +81-238-12-3456',
    email: 'For example tanto@city.example.lg.jp',
    date: 'A date, for example 2026/10/1',
  },
  people: 'Participants',
  peopleNote:
    'For people already entered, check the facts and correct what has changed. For somebody who does not come, choose × (please do not delete the row).',
  columns: {
    name: 'Name',
    reading: 'Reading (kana)',
    department: 'Department',
    jobTitle: 'Position',
    kind: 'Kind',
    mode: 'On site / online',
    phone: 'Telephone',
    email: 'E-mail',
    diet: 'Diet and allergies',
    proxyFor: 'Stands in for',
    remarks: 'Remarks',
  },
  hints: {
    name: 'Family name and given name with a space between them.',
    reading: 'In hiragana, if you know it.',
    department: 'Department and section.',
    jobTitle: 'For example Director',
    kind: 'Choose from ▼.',
    mode: 'On site or online.',
    answer: '○ comes, × does not come, △ not sure yet.',
    phone: 'A number that is answered on the day.',
    email: 'For example hanako@city.example.lg.jp',
    diet: 'Allergies and what else the caterer must know. Leave it empty if there is nothing.',
    proxyFor: 'If you stand in for somebody, that person’s name.',
    remarks: 'Wheelchair, late arrival, anything we should know.',
  },
  modes: { 'in-person': 'On site', online: 'Online' },
  agenda: 'Agenda',
  agendaNote: 'Your opinions and questions on these topics, and topics you would like to propose.',
  agendaHint: 'Opinions and questions. Leave it empty if there are none.',
  proposal: (n) => `Topic you propose (${n})`,
  proposalHint: 'The topic, and why. Leave it empty if there is none.',
  privacy: 'What personal data is used for',
  privacyText:
    'What is written here is used to receive participants, to arrange lists, seats, meals and transport, and to reach people in an emergency. It is used and given for nothing else without consent, except as the law provides, and is erased after the meeting once it need not be kept.',
  legalBasis: (text) => `Legal basis: ${text}`,
  retainUntil: (date) => `Kept until ${date}, then destroyed.`,
  tooLong: (n) => `Please write at most ${n} characters.`,
  fromList: 'Please choose from the list.',
  badDate: 'Please write a date, for example 2026/10/1',
  errorTitle: 'Please check',
  mailSubject: (meeting, date) => `Reply form: ${meeting}${date === '' ? '' : ` (by ${date})`}`,
  mail: (f) =>
    [
      `To ${f.city}`,
      '',
      `Please find attached the reply form for ${f.meeting}${f.when === '' ? '' : ` (${f.when})`}.`,
      `We would be grateful if you filled in the Excel file and returned it${f.deadline === '' ? '' : ` by ${f.deadline}`}.`,
      '',
      ...(f.returnTo === '' ? [] : [`Return to ${f.returnTo}`, '']),
      ...(f.sender === '' ? [] : [f.sender]),
    ].join('\n'),
};

const WORDS = { ja: JA, en: EN } as const;

/** The words of the form in a language. */
export const formWords = (language: Language): typeof JA => WORDS[language];

/** Words of the reminder (督促文) that is pasted into a mail to a city. */

const JA = {
  to: (name: string) => `${name}　ご担当者　様`,
  toAll: '各都市　ご担当者　各位',
  person: (name: string) => `${name}　様`,
  proxy: (name: string) => `${name}様の代理`,
  greeting: '平素より大変お世話になっております。',
  about: (meeting: string, when: string) =>
    `${meeting}${when === '' ? '' : `（${when}）`}の出欠について、ご連絡いたします。`,
  missing: '下記の方々のご回答が、まだこちらで確認できておりません。',
  ask: {
    late: 'すでに期限を過ぎているものがございます。お忙しいところ誠に恐れ入りますが、至急ご回答くださいますようお願い申し上げます。',
    due: 'お忙しいところ誠に恐れ入りますが、期限までにご回答くださいますようお願い申し上げます。',
    open: 'お忙しいところ誠に恐れ入りますが、お早めにご回答くださいますようお願い申し上げます。',
  },
  crossing: 'なお、本状と行き違いにご回答をいただいておりました場合は、何とぞご容赦ください。',
  record: '記',
  end: '以上',
  deadline: (date: string) => `回答期限：${date}`,
  passed: '期限を過ぎています',
  today: '本日まで',
  left: (n: number) => `あと${n}日`,
  activity: (title: string, facts: readonly string[]) =>
    facts.length === 0 ? `■${title}` : `■${title}（${facts.join('・')}）`,
  indent: '　　',
  detail: (facts: readonly string[]) => (facts.length === 0 ? '' : `（${facts.join('、')}）`),
  city: (name: string) => `【${name}】`,
  unknownCity: '所属未入力',
  noName: '（氏名未定の方）',
  contact: '【お問い合わせ先】',
  sender: (name: string) => `${name}（開催都市）`,
};

const EN: typeof JA = {
  to: (name) => `To the person in charge, ${name}`,
  toAll: 'To the persons in charge in all cities',
  person: (name) => name,
  proxy: (name) => `in place of ${name}`,
  greeting: 'Thank you very much for your continued cooperation.',
  about: (meeting, when) =>
    `We are writing about attendance at ${meeting}${when === '' ? '' : ` (${when})`}.`,
  missing: 'We do not yet have the answers of the following people.',
  ask: {
    late: 'For some of them the deadline has already passed. We would be grateful if you could let us know as soon as possible.',
    due: 'We would be grateful if you could let us know by the deadline.',
    open: 'We would be grateful if you could let us know at your earliest convenience.',
  },
  crossing: 'If your reply has crossed with this message, please disregard it.',
  record: '',
  end: '',
  deadline: (date) => `please answer by ${date}`,
  passed: 'past',
  today: 'today',
  left: (n) => (n === 1 ? '1 day left' : `${n} days left`),
  activity: (title, facts) => (facts.length === 0 ? `- ${title}` : `- ${title} (${facts.join('; ')})`),
  indent: '    ',
  detail: (facts) => (facts.length === 0 ? '' : ` (${facts.join(', ')})`),
  city: (name) => `[${name}]`,
  unknownCity: 'City not given',
  noName: '(name not given)',
  contact: 'Contact:',
  sender: (name) => `${name} (host city)`,
};

export const REMINDER_WORDS = { ja: JA, en: EN } as const;

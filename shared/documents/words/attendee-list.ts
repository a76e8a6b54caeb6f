/** Words of the attendee list. */

const JA = {
  otherKind: 'その他の都市・団体',
  noPeople: '該当する参加者がいません。',
  /** Of whom a paper is, in a file's name. */
  fileSubject: { and: (first: string, others: number) => `${first}ほか${others}` },
  answeredFor: (activity: string) => `行事　${activity}（参加・未定の方）`,
  only: (whom: string) => `${whom}の方`,
  proxyFor: (name: string) => (/代理/.test(name) ? name : `${name}の代理`),
  online: 'オンライン',
  maybe: '出欠未定',
  totals: '集計',
  total: '合計',
  confidential: '取扱注意',
  noOrganisation: '（所属未記入）',
};

const EN: typeof JA = {
  otherKind: 'Other cities and bodies',
  noPeople: 'There is nobody to list.',
  fileSubject: { and: (first, others) => `${first} and ${others} more` },
  answeredFor: (activity) => `Activity: ${activity} (answered yes or maybe)`,
  only: (whom) => `Only: ${whom}`,
  proxyFor: (name) => `Proxy for ${name}`,
  online: 'Online',
  maybe: 'Maybe',
  totals: 'Totals',
  total: 'Total',
  confidential: 'Handle with care',
  noOrganisation: '(no organisation)',
};

export const ATTENDEE_LIST_WORDS = { ja: JA, en: EN };

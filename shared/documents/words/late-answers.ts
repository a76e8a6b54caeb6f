/** Words of the list of answers that changed after a release, as it is pasted into a mail. */

const JA = {
  head: (release: number, when: string) => `第${release}版（${when}）のあとに、次の変更がありました。`,
  balance: (title: string, change: string, now: number) => `■${title}：${change}、現在${now}名`,
  more: (n: number) => `増${n}名`,
  fewer: (n: number) => `減${n}名`,
  join: '・',
  line: (city: string, name: string, before: string, after: string) =>
    `　　${city}　${name}　様　${before}→${after}`,
  values: { yes: '出席', no: '欠席', maybe: '未定' },
  waiting: 'キャンセル待ち',
  none: '未回答',
  companions: (n: number) => `（同伴${n}名）`,
};

const EN: typeof JA = {
  head: (release, when) => `What has changed since edition ${release} (${when}):`,
  balance: (title, change, now) => `${title}: ${change}, now ${now}`,
  more: (n) => `${n} more`,
  fewer: (n) => `${n} fewer`,
  join: ', ',
  line: (city, name, before, after) => `  ${city}, ${name}: ${before} → ${after}`,
  values: { yes: 'coming', no: 'not coming', maybe: 'undecided' },
  waiting: 'waiting',
  none: 'not answered',
  companions: (n) => ` (${n} companions)`,
};

export const LATE_WORDS = { ja: JA, en: EN };

/** 個人情報: purpose, retention, disposal, handover. */
export const privacy = {
  purposeTitle: '利用目的と保存期限',
  purpose: '利用目的',
  purposeHint: (usual: string) => `空欄のときは、次の文が回答票に載ります。「${usual}」`,
  purposeOwn: '回答票と名簿には、下の文が載ります。空欄に戻すと、標準の文になります。',
  basis: '取扱いの根拠',
  basisHint: '例：個人情報の保護に関する法律第61条第1項、○○市△△条例第○条。回答票に載ります。',
  retainUntil: '保存期限',
  retainHint: '参加者を保存してよい最後の日です。30日前からお知らせします。回答票と名簿にも載ります。',
  soonLead: '保存期限が近づいています',
  overLead: '保存期限を過ぎています',
  soon: (title: string, date: string, days: number) =>
    days === 0
      ? `「${title}」の参加者の個人情報は、今日（${date}）が保存期限です。`
      : `「${title}」の参加者の個人情報は、${date}（あと${days}日）が保存期限です。`,
  over: (title: string, date: string, days: number) =>
    `「${title}」の参加者の個人情報は、${date}（${days}日前）が保存期限でした。廃棄してください。`,
  toDisposal: '廃棄の準備へ',
};

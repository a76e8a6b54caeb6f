import { number } from './number.ts';

/** Words of the telephone memo. */
export const memo = {
  title: '電話メモ',
  open: '電話メモを取る',
  hint: '例：札幌 課長 ツアー不参加、アレルギー卵',
  who: 'どなたのことですか',
  nobody: '該当する方が見つかりません。都市名・役職・氏名を入れてください。このままでもメモとして残せます。',
  justMemo: 'だれのことか決めずに残す',
  more: (n: number) => `ほか${number(n)}名。言葉を足すと絞り込めます。`,
  proposals: '回答として記録する',
  now: (answer: string) => `いま：${answer}`,
  colon: '：',
  diet: (text: string) => `食事・配慮に「${text}」を加える`,
  mobility: (text: string) => `移動の配慮に「${text}」を加える`,
  interpretation: (text: string) => `通訳・手話に「${text}」を加える`,
  rest: (text: string) => `読み取れなかった言葉：${text}（メモには残ります）`,
  nothing: '回答は読み取れませんでした。「ツアー不参加」「懇親会○」のように書くと読み取ります。',
  take: '記録する',
  taken: (name: string) => (name ? `${name}さんの電話メモを記録しました` : '電話メモを記録しました'),
  past: 'これまでのメモ',
  unknown: '対象未定',
};

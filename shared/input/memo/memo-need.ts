/** 移動の配慮: how somebody moves about. */
const MOBILITY =
  /(?:電動)?(?:車いす|車椅子|車イス|くるまいす)|歩行器|杖|(?:足|脚|歩行)(?:が|に)?(?:不自由|困難|不安|悪い)|段差(?:が|は)?苦手|介助(?:者|犬)?|盲導犬/u;
/** 通訳・情報保障: in which way he or she follows what is said. */
const INTERPRETATION =
  /(?:\p{Script=Han}{1,3}語|\p{Script=Katakana}[\p{Script=Katakana}ー]*語)?(?:手話|同時|逐次)?通訳|要約筆記|手話|筆談|補聴(?:器|援助)|磁気ループ|文字(?:情報|表示)/u;
/** 不要, いりません, なし: it is not needed, or no more. */
const NEGATED =
  /(?:不要|(?:い|要)(?:らない|りません|らなく|りませんでした)|必要(?:は|で|が)?(?:ない|なし|ありません|なくな)|な(?:し|い|くて)|無(?:し|い)|ありません|使(?:わない|いません)|(?:では|じゃ)ない|キャンセル|取(?:り)?(?:やめ|消)|辞退)/u;

/** What a piece of a memo says of needs. */
export type MemoNeed =
  | { readonly kind: 'mobility' | 'interpretation'; readonly text: string }
  /** Said not to be needed: nothing is proposed, the words are kept as the memo's. */
  | { readonly kind: 'none' };

/** Reads a piece about needs in moving about (車いす) or interpretation (手話通訳); null where it is about something else. */
export function needIn(piece: string): MemoNeed | null {
  const interpretation = INTERPRETATION.exec(piece);
  const found = interpretation ?? MOBILITY.exec(piece);
  if (!found) return null;
  if (NEGATED.test(piece.slice(found.index + found[0].length))) return { kind: 'none' };
  return { kind: interpretation ? 'interpretation' : 'mobility', text: found[0] };
}

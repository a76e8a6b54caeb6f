import type { PassedOver } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';

const EXAMPLE = /^[(【[〔]?(?:記入|入力)?(?:例|見本|サンプル|example)[)】\]〕:]?\d{0,2}[)】\]〕:]?$/;
const EXAMPLE_NAME = /^[(【[〔]?(?:記入)?例[)】\]〕:]/;
const TOTAL = /^(?:合計|小計|総計|計|人数|参加者数|合計人数|total)[:]?$/;
const HEADCOUNT = /^(?:計|合計|他|外|ほか)?\d+(?:名|人)$/;
const NOBODY = /^[(]?(?:未定|調整中|検討中|後日連絡|後日報告|欠員|なし|無し|該当(?:者)?なし|[-−ー―]+)[)]?$/;
const NOTE = /^(?:[※*＊・【《<〔]|注[)）:：意]|備考[:：]|以上$|以下余白|記入要領|\(注)/;
/** 担当：文化振興課 …, with the colon: a line about something, not a name. */
const LABELLED = /^[^:：（(\s]{1,12}[:：]/;

/** The first thing that makes a row no person, or null. `name` is the name cell, `texts` the whole row. */
export function rowKind(name: string, texts: readonly string[]): PassedOver['why'] | null {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  const keys = filled.map(matchKey);
  if (keys.some((key) => EXAMPLE.test(key)) || keys.some((key) => /記入例(?:です|。|$)/.test(key)))
    return 'example';
  if (EXAMPLE_NAME.test(matchKey(name))) return 'example';
  if (keys.slice(0, 3).some((key) => TOTAL.test(key)) || HEADCOUNT.test(matchKey(name))) return 'total';
  const first = filled[0] ?? '';
  if (name === '')
    return filled.length <= 2 && (NOTE.test(first) || LABELLED.test(first)) ? 'note' : 'no-name';
  if (NOBODY.test(matchKey(name))) return 'no-name';
  return isNoName(name.trim()) ? 'note' : null;
}

/** Whether a text in the name column cannot be a name: a note, a sentence, a number, an address. */
function isNoName(name: string): boolean {
  return (
    NOTE.test(name) ||
    LABELLED.test(name) ||
    /[。@＠]/.test(name) ||
    [...name.replace(/\s/gu, '')].length > 40 ||
    /^[\d\s.,/()-]+$/.test(name.normalize('NFKC')) ||
    !/[\p{L}々]/u.test(matchKey(name))
  );
}

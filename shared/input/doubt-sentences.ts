import type { Doubt, DoubtCode } from '../reading/doubts.ts';
import { answerEn, answerJa, type DoubtFacts, fact, isWhole, placeJa } from './doubt-facts.ts';

type Sentence = Readonly<Record<'ja' | 'en', (facts: DoubtFacts) => string>>;

/** Why a reading is doubtful, in a sentence: what stands in the file, and how it was read. */
const SENTENCES: Readonly<Record<DoubtCode, Sentence>> = {
  'unknown-mark': {
    ja: (f) => `「${fact(f, 'text')}」は回答の記号として決まっていません。「${answerJa(f)}」と読みました。`,
    en: (f) => `“${fact(f, 'text')}” is not a known mark. It was read as “${answerEn(f)}”.`,
  },
  'conditional-answer': {
    ja: (f) => `「${fact(f, 'text')}」は条件付きの回答です。「${answerJa(f)}」と読みました。`,
    en: (f) => `“${fact(f, 'text')}” is an answer with a condition. It was read as “${answerEn(f)}”.`,
  },
  'choice-not-ticked': {
    ja: (f) => `選択肢のうち選ばれていないため「不参加」と読みました（回答：${fact(f, 'text')}）。`,
    en: (f) => `It was offered and not chosen, so it was read as “no” (answer: ${fact(f, 'text')}).`,
  },
  'one-question-two-activities': {
    ja: (f) =>
      `「${fact(f, 'heading')}」は複数の行事をまとめて尋ねています。回答はすべての行事に当てはめました。`,
    en: (f) =>
      `“${fact(f, 'heading')}” asks about several activities at once. The answer counts for all of them.`,
  },
  'two-columns-one-field': {
    ja: (f) =>
      fact(f, 'heading') === ''
        ? `同じ項目の列が2つあり、内容が違います。後の「${fact(f, 'text')}」を使いました。`
        : `「${fact(f, 'heading')}」は「${fact(f, 'read')}」と同じ項目です。「${fact(f, 'read')}」の列を使いました。`,
    en: (f) =>
      fact(f, 'heading') === ''
        ? `Two columns hold the same field and differ. The later one, “${fact(f, 'text')}”, was used.`
        : `“${fact(f, 'heading')}” is the same field as “${fact(f, 'read')}”. The column “${fact(f, 'read')}” was used.`,
  },
  'combined-cell': {
    ja: (f) =>
      isWhole(f)
        ? `「${fact(f, 'text')}」は2人以上の名前のようです。1人として読みました。`
        : `1つのセルに複数の項目があります（${fact(f, 'text')}）。「${fact(f, 'read')}」と分けました。`,
    en: (f) =>
      isWhole(f)
        ? `“${fact(f, 'text')}” seems to name several people. It was read as one.`
        : `One cell holds several fields (${fact(f, 'text')}). It was split as “${fact(f, 'read')}”.`,
  },
  'department-in-organisation': {
    ja: (f) =>
      `「${fact(f, 'heading')}」の「${fact(f, 'text')}」は部署名のようです。団体は「${fact(f, 'organisation') || '不明'}」としました。`,
    en: (f) =>
      `“${fact(f, 'text')}” under “${fact(f, 'heading')}” looks like a department. The organisation was taken to be “${fact(f, 'organisation') || 'unknown'}”.`,
  },
  'name-split-unknown': {
    ja: (f) => `「${fact(f, 'text')}」は姓と名の切れ目が分かりません。「${fact(f, 'read')}」としました。`,
    en: (f) =>
      `Family and given name cannot be told apart in “${fact(f, 'text')}”. It was read as “${fact(f, 'read')}”.`,
  },
  'variant-character': {
    ja: (f) =>
      `「${fact(f, 'text')}」と字体だけが違います。同じ人かどうか、どちらの字が正しいか確かめてください。`,
    en: (f) =>
      `Only the spelling of characters differs from “${fact(f, 'text')}”. Check whether they are one person and which spelling holds.`,
  },
  'radical-characters': {
    ja: (f) =>
      `氏名に部首用の文字が入っています（PDFからの貼付け）。通常の文字では「${fact(f, 'plain')}」です。`,
    en: (f) =>
      `The name holds radical characters (pasted from a PDF). In ordinary characters it is “${fact(f, 'plain')}”.`,
  },
  'reading-from-furigana': {
    ja: (f) =>
      `「${fact(f, 'read')}」はExcelのふりがな（入力時の変換）から取りました。正しいか確かめてください。`,
    en: (f) => `“${fact(f, 'read')}” comes from Excel's furigana (what was typed). Check that it is right.`,
  },
  'reading-missing': {
    ja: (f) =>
      fact(f, 'text') === ''
        ? 'この名簿にはふりがながありません。'
        : `「${fact(f, 'text')}」のふりがながありません。`,
    en: (f) =>
      fact(f, 'text') === ''
        ? 'This list gives no readings.'
        : `There is no reading for “${fact(f, 'text')}”.`,
  },
  'same-person-twice': {
    ja: (f) =>
      `「${fact(f, 'text')}」が2回あります（${placeJa(f, 'earlier')}、${placeJa(f, 'later')}）。後の回答を確かめてください。`,
    en: (f) =>
      `“${fact(f, 'text')}” stands there twice (${fact(f, 'earlier')}, ${fact(f, 'later')}). Check the later answer.`,
  },
  'contact-is-attendee': {
    ja: (f) => `担当者の「${fact(f, 'text')}」は参加者でもあります。1人として数えています。`,
    en: (f) => `The contact person “${fact(f, 'text')}” is an attendee as well, and is counted once.`,
  },
  proxy: {
    ja: (f) =>
      fact(f, 'read') === ''
        ? `代理のようですが、誰の代理か分かりません（${fact(f, 'text')}）。`
        : `「${fact(f, 'read')}」の代理と読みました（${fact(f, 'text')}）。`,
    en: (f) =>
      fact(f, 'read') === ''
        ? `This seems to be a proxy, but for whom cannot be told (${fact(f, 'text')}).`
        : `This was read as a proxy for “${fact(f, 'read')}” (${fact(f, 'text')}).`,
  },
  'lost-leading-zero': {
    ja: (f) =>
      `電話番号が数値「${fact(f, 'text')}」で入っています。先頭の0を補って「${fact(f, 'read')}」としました。`,
    en: (f) =>
      `The phone number is stored as the number ${fact(f, 'text')}. With its leading 0 it reads ${fact(f, 'read')}.`,
  },
  'date-as-number': {
    ja: (f) => `日付が数値「${fact(f, 'text')}」で入っています。「${fact(f, 'read')}」と読みました。`,
    en: (f) => `The date is stored as the number ${fact(f, 'text')}. It was read as ${fact(f, 'read')}.`,
  },
  ditto: {
    ja: (f) => `「${fact(f, 'text') || '結合セル'}」を上の行と同じ「${fact(f, 'read')}」と読みました。`,
    en: (f) => `“${fact(f, 'text') || 'a merged cell'}” was read as in the row above: “${fact(f, 'read')}”.`,
  },
  comment: {
    ja: (f) => `「${fact(f, 'heading')}」のセルにメモがあります：${fact(f, 'text')}`,
    en: (f) => `The cell under “${fact(f, 'heading')}” carries a note: ${fact(f, 'text')}`,
  },
  'struck-out': {
    ja: (f) => `「${fact(f, 'text')}」に取消線が引かれています。取消しかどうか確かめてください。`,
    en: (f) => `“${fact(f, 'text')}” is struck through. Check whether it was cancelled.`,
  },
  'check-box': {
    ja: (f) =>
      `図形のチェックボックスです。置かれている位置から「${fact(f, 'text')}」と読みました。元のファイルを確かめてください。`,
    en: (f) =>
      `A check box is drawn here. From where it sits it was read as “${fact(f, 'text')}”. Look at the file.`,
  },
  'too-long': {
    ja: (f) =>
      `「${fact(f, 'text')}」は長すぎるため（${fact(f, 'limit')}字まで）、途中までを読みました。元のファイルを確かめてください。`,
    en: (f) =>
      `“${fact(f, 'text')}” is too long (${fact(f, 'limit')} characters at most) and was read in part. Look at the file.`,
  },
  'hidden-row': {
    ja: () => 'この行は元のファイルで非表示になっています。取り込むかどうか確かめてください。',
    en: () => 'This row is hidden in the file. Check whether it should be taken in.',
  },
  'changed-meanwhile': {
    ja: (f) =>
      `「${fact(f, 'heading')}」は、書き出した後に計画でも変わっています（書出し時「${fact(f, 'sent')}」、計画「${fact(f, 'read')}」、ファイル「${fact(f, 'text')}」）。計画の値を残しています。ファイルの値にするには、その欄を選んでください。`,
    en: (f) =>
      `“${fact(f, 'heading')}” has changed in the plan as well since the export (then “${fact(f, 'sent')}”, plan “${fact(f, 'read')}”, file “${fact(f, 'text')}”). The plan's stays; press the cell to take the file's.`,
  },
  'other-person': {
    ja: (f) =>
      `「${fact(f, 'read')}」の行に、別の名前「${fact(f, 'text')}」が書かれています。新しい方として読みました。同じ方であれば、選び直してください。`,
    en: (f) =>
      `In the row of “${fact(f, 'read')}” stands another name, “${fact(f, 'text')}”. It was read as somebody new; if it is the same person, choose so.`,
  },
  'not-understood': {
    ja: (f) =>
      `「${fact(f, 'heading')}」の「${fact(f, 'text')}」は読み取れませんでした。この欄は変えていません。`,
    en: (f) =>
      `“${fact(f, 'text')}” under “${fact(f, 'heading')}” could not be read. This cell stays as it is.`,
  },
  'foreign-column': {
    ja: (f) => `「${fact(f, 'heading')}」は書き出したファイルにない列です。読み取っていません。`,
    en: (f) => `The column “${fact(f, 'heading')}” was not in the exported file. It was not read.`,
  },
  'lost-column': {
    ja: (f) => `「${fact(f, 'heading')}」の列がなくなっています。この列は変えません。`,
    en: (f) => `The column “${fact(f, 'heading')}” is gone. What it held stays as it is.`,
  },
  'unknown-column': {
    ja: (f) =>
      `「${fact(f, 'heading')}」の列は回答のようですが、どの行事か分かりません。行事を選んでください。`,
    en: (f) =>
      `“${fact(f, 'heading')}” seems to hold answers, but to which activity cannot be told. Choose one.`,
  },
  'private-use-character': {
    ja: (f) =>
      `「${fact(f, 'text')}」に外字が入っています。ほかのパソコンでは表示できないため、正しい字を入れてください。`,
    en: (f) =>
      `“${fact(f, 'text')}” holds a private-use character that no other PC can show. Enter the right one.`,
  },
};

/** The sentence for a doubtful reading, for the screen and the command line. */
export const doubtSentence = (doubt: Pick<Doubt, 'code' | 'facts'>, language: 'ja' | 'en'): string =>
  SENTENCES[doubt.code][language](doubt.facts);

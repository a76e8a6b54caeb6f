import { type City, cityNamed } from './city-guess.ts';

/** What an 所属 says, taken apart. */
export interface OrganisationParts {
  readonly organisation: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
}

/** Words that make a text a body of its own wherever they stand, and endings that do. */
const BODY =
  /協議会|財団|社団|会社|[(（]株[)）]|㈱|㈳|㈶|株式|有限|合同|法人|協会|組合|大学|実行委員会|振興会|推進会議|商工会/;
const BODY_END =
  /(?:[市区町村都道府県省庁]|役所|役場|会議所?|学校|学園|高専|美術館|博物館|機構|連盟|連合会?|研究所|研究会|委員会|公社|銀行|新聞社|士会|同友会|クラブ|大使館|領事館)$/;
const DEPARTMENT = /(?:課|部|局|室|係|担当|班|グループ|チーム|センター|本部|課等)$/;
const TITLE =
  /(?:長|主任|主事|主査|主幹|主席|係員|職員|社員|委員|員|ディレクター|マネージャー|マネジャー|リーダー|チーフ|理事|取締役|監事|参事|参与|専門官|専門員|教授|准教授|講師|代表|補佐|代理|コーディネーター|プロデューサー|キュレーター|技師|技監|書記|顧問|相談役|担当官|学芸員|協力隊|作家|官|知事|市長)$/;

const bare = (text: string): string => text.replace(/[（(][^（()）]*[)）]\s*$/, '').trim();

/** Whether a text names a body of its own (協議会, 財団, 〜市), not a part of one. */
export const looksLikeBody = (text: string): boolean => BODY.test(text) || BODY_END.test(bare(text));

/** Whether a text names a part of an office (〜課, 〜部〜課). */
export const looksLikeDepartment = (text: string): boolean =>
  !looksLikeBody(text) && DEPARTMENT.test(bare(text));

const looksLikeTitle = (text: string): boolean => {
  const name = bare(text);
  return name.length <= 20 && TITLE.test(name) && !/(?:課|部|局|室|係|会)$/.test(name);
};

/** The city at the beginning of a text, and what follows it (札幌市市民文化局 -> 札幌市, 市民文化局). */
export function splitCity(text: string, city: City | null): { city: string; rest: string } | null {
  const name = city?.name ?? '';
  const given = /^[^\s　]+?(?:市役所|市)/u.exec(text)?.[0];
  for (const candidate of [name, given ?? '']) {
    if (candidate === '' || !text.startsWith(candidate)) continue;
    if (candidate !== name && !cityNamed(candidate)) continue;
    return {
      city: candidate.replace(/役所$/, ''),
      rest: text.slice(candidate.length).replace(/^役所/, '').trim(),
    };
  }
  return null;
}

/** Takes a cell of 所属・役職 apart at its white space. Always a guess. */
export function splitCombined(text: string, city: City | null): OrganisationParts {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let organisation: string | null = null;
  const own = splitCity(words[0] ?? '', city);
  if (own) {
    organisation = own.city;
    words.shift();
    if (own.rest !== '') words.unshift(own.rest);
  } else if (words[0] !== undefined && looksLikeBody(words[0])) organisation = words.shift() ?? null;
  let jobTitle: string | null = null;
  const last = words.at(-1);
  if (last !== undefined && looksLikeTitle(last)) {
    words.pop();
    // 文化振興課長: the office and its head in one word.
    const [, office, rank] = /^(.{2,}[課部局室係])((?:長|次長|主任|主査|補佐).*)$/.exec(last) ?? [];
    if (office !== undefined && rank !== undefined && words.length === 0) {
      words.push(office);
      jobTitle = `${office.slice(-1)}${rank}`;
    } else jobTitle = last;
  }
  return { organisation, department: words.length > 0 ? words.join(' ') : null, jobTitle };
}

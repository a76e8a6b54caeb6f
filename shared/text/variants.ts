/**
 * Spellings of one character that names are found by alike, the everyday one first. An own, ordered table for
 * finding only (never for telling two people apart): the variants that Japanese family names are known for,
 * then old forms (旧字体) that stand in names.
 */
const GROUPS = [
  '高髙 崎﨑嵜碕𥔎㟢 庄荘莊 闘鬪鬭 芦蘆 渕淵渊 祢禰 尭堯 萌萠 凛凜 土𡈽圡 斎齋斉齊齎斊 浜濱濵',
  '辺邉邊 吉𠮷 徳德悳 桜櫻 沢澤 広廣 渉涉 島嶋嶌隝隯 国國 富冨 瀬瀨 峰峯 柳栁 巌巖岩嵓巗 黒黑 黄黃',
  '青靑 戸戶 恵惠 竜龍 亀龜 滝瀧 真眞 静靜 実實 栄榮 学學 寿壽 宝寶寳 穂穗 条條 来來 礼禮',
  '万萬 与與 予豫 会會 関關 鉄鐵銕鐡鉃 当當 団團 図圖 圧壓 壱壹 弐貳 円圓 塩鹽 桧檜 槙槇',
  '薮藪籔 梅楳 松枩柗 杉椙杦 橋𣘺槗 館舘 曽曾 増增 豊豐 鶴靏靍 鴎鷗 薫薰 蔵藏 賢贒 頼賴 奈柰',
  '弥彌 悦悅 清淸 郎郞 緑綠 緒緖 総總 縄繩 聡聰 声聲 経經 絵繪 続續 継繼 芸藝 藤籐 麦麥',
  '麺麵 闊濶 桑桒 秋穐龝 舟舩船 児兒 亜亞 仏佛 伝傳 仮假 体體躰軆 価價 倹儉 剣劍劔劒剱釼 励勵',
  '勲勳勛 区區 医醫 単單 厳嚴 双雙 収收 叙敍 台臺 号號 喜㐂憙 囲圍 園薗 坂阪 場塲 塁壘',
  '奥奧 寛寬 将將 専專 尚尙 岳嶽 巻卷 帯帶 庁廳 弁辨辯瓣 従從 応應 恒恆 恋戀 慎愼 戦戰',
  '拝拜 拡擴 挙擧 揺搖 摂攝 数數 断斷 旧舊 昇曻 晃晄 晋晉 暁曉 暦曆 権權 栃杤 楽樂 様樣',
  '横橫 歩步 歳歲 歴歷 気氣 浄淨 浅淺 済濟 渋澁澀 温溫 湾灣 満滿 灯燈 焼燒 煕熙凞熈 犠犧',
  '独獨 猪豬 瑶瑤 画畫 畳疊 尽盡 県縣 砕碎 禅禪 禄祿 称稱 稲稻 穏穩 窯窰 糸絲 粛肅 脇脅',
  '蛍螢 虫蟲 装裝 覚覺 覧覽 観觀 読讀 誉譽 譲讓 賛贊 転轉 軽輕 遅遲 遥遙 郷鄕 酔醉 醸釀',
  '釈釋 録錄 鎮鎭 銭錢 鋭銳 閲閱 陥陷 険險 隠隱 雑雜 霊靈 顔顏 顕顯 駅驛 駆驅駈 騒騷 験驗',
  '髄髓 鶏鷄雞 歯齒 齢齡',
  '村邨 野埜 枡桝 内內 教敎 彦彥 姫姬 縁緣 呉吳 籠篭 蒋蔣 穎頴 莱萊 皓晧 研硏 呂吕',
  '兎兔莵 柏栢 併倂 頬頰 麹麴 繋繫 填塡 倶俱 翠翆 昂昻 餅餠 侠俠 風凬 壮壯 即卽 既旣',
  '説說 産產 涛濤 梼檮 乗乘 剰剩 嘱囑 壌壤 嬢孃 寝寢 届屆 属屬 峡峽陜 廃廢 弾彈 径徑',
  '悩惱 懐懷 戯戲 抜拔 担擔 拠據 効效 勅敕 昼晝 概槪 枢樞 残殘 殻殼 殴毆 毎每 汚汙 没沒',
  '滞滯 潜潛 為爲 炉爐 争爭 狭狹 献獻 瓶甁 発發 盗盜 衆眾 秘祕 並竝 粋粹 繊纖 聴聽 胆膽',
  '臓臟 処處 蝉蟬 衛衞 褒襃 触觸 証證 訳譯 変變 践踐 辞辭 逓遞 鉱鑛 鋳鑄 随隨 翻飜 余餘',
  '点點 党黨 諌諫 迩邇 祷禱 靭靱 鯵鰺 蛎蠣 砺礪 磯礒 旗籏簱 群羣 恥耻 蘇蘓 髪髮 麩麸',
  '協恊 宜冝 準凖 呑吞 哲喆 塚塜 卯夘 妍姸 姉姊 強强 湧涌 渓溪 煙烟 猿猨 珍珎 略畧 留畄',
  '算筭 婿聟 裏裡 覇霸 達逹 釜釡 閉閇 雁鴈鳫 飾餝 讃讚 蕊蘂 穣穰 曹曺 琴琹 刈苅 奇竒',
].join(' ');

const FIRST: ReadonlyMap<string, string> = new Map(
  GROUPS.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other): [string, string] => [other, first]);
  }),
);

/** The everyday spelling of each character: 髙橋 -> 高橋, 𠮷田 -> 吉田. For finding only. */
export function foldVariants(text: string): string {
  let folded = '';
  for (const character of text) folded += FIRST.get(character) ?? character;
  return folded;
}

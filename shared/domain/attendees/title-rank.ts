/** 役職順: offices from the top, each by what it is called. The first that fits counts: 副市長 before 市長, 課長補佐 before 課長. */
const OFFICES: readonly RegExp[] = [
  /^(?:市長|区長|町長|村長|知事|mayor)$/i,
  /副市長|副区長|副町長|副村長|副知事|vice mayor|deputy mayor/i,
  /議長|教育長|理事長|会長|学長|総長/,
  /理事$|顧問|教授/,
  /局長|本部長/,
  /部長(?!補佐|代理|級)|director general/i,
  /部次長|局次長|次長|参事監|部長(?:補佐|代理|級)/,
  /課長(?!補佐|代理|級)|室長(?!補佐)|館長|所長|director|manager/i,
  /参事|副参事|課長級/,
  /課長補佐|課長代理|室長補佐|主幹|補佐/,
  /係長|班長|グループ長|グループリーダー|チームリーダー/,
  /主査|専門員|主任専門員|コーディネーター|ディレクター/i,
  /主任|主任主事|主任技師/,
  /主事|技師|書記|職員|staff/i,
];
const NEGATED = /^副(?=議長|会長|学長|理事長|局長|部長|課長|室長|館長|所長)/;

/** The place of an office, 0 being the highest; a deputy (副…) stands half a step below. Unknown and empty ones come last. */
export function titleRank(jobTitle: string): number {
  const title = jobTitle.normalize('NFKC').replace(/\s/g, '');
  if (title === '') return OFFICES.length + 1;
  const deputy = NEGATED.test(title);
  const at = OFFICES.findIndex((office) => office.test(deputy ? title.slice(1) : title));
  if (at < 0) return OFFICES.length;
  return deputy ? at + 0.5 : at;
}

/** Words of the booklet. */

const JA = {
  programme: '日程',
  itinerary: '視察の行程',
  people: '出席者名簿',
  places: '会場・連絡先',
  address: '所在地',
  memo: 'メモ',
  side: (sheet: number, isFront: boolean) => `${sheet}枚目・${isFront ? '表' : '裏'}`,
};

const EN: typeof JA = {
  programme: 'Programme',
  itinerary: 'Itinerary',
  people: 'Attendees',
  places: 'Places and contacts',
  address: 'Address',
  memo: 'Notes',
  side: (sheet, isFront) => `Sheet ${sheet}, ${isFront ? 'front' : 'back'}`,
};

export const BOOKLET_WORDS = { ja: { booklet: JA }, en: { booklet: EN } };

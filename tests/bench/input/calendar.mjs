/** @typedef {import('../../../shared/documents/calendar.ts').Calendar} Calendar */

/**
 * A calendar whose texts need every kind of escape and fold, over 28 days.
 * @param {number} events
 * @returns {Calendar}
 */
export function largeCalendar(events) {
  return {
    name: '第8回UCCN国内都市ネットワーク会議',
    edition: '第1版',
    zone: 'Asia/Tokyo',
    stampedAt: '2025-09-01T00:00:00Z',
    events: Array.from({ length: events }, (_, n) => eventOf(n)),
  };
}

/** @param {number} n @returns {Calendar['events'][number]} */
function eventOf(n) {
  const date = `2025-10-${String((n % 28) + 1).padStart(2, '0')}`;
  const start = 9 * 60 + ((n * 10) % 480);
  return {
    uid: `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}@tsudoi.example`,
    sequence: n % 4,
    summary: `${n} 視察〜オープニング～ ㈱①髙橋・𠮷田；カンマ, セミコロン; 円記号\\ ${'長い題名の繰り返し'.repeat(n % 4)}`,
    start: { date, minutes: start },
    end: { date, minutes: start + 60 },
    location: '中央公民館, 2階; 大会議室（千代田区丸の内1-1-1）',
    description: `担当: "髙橋, 一郎"\n集合: 08:30; 場所: 中央公民館\\2F\n${'説明文が続きます。'.repeat(3 + (n % 5))}`,
    categories: ['本番', '準備,片付け'],
    status: n % 10 === 9 ? 'TENTATIVE' : 'CONFIRMED',
  };
}

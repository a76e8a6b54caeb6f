/** The programme that every planner of the bench draws: three days, four rooms, sessions end to end, a few that clash. */

/**
 * @typedef {object} Session
 * @property {string} id
 * @property {number} day index in DAYS
 * @property {number} room index in ROOMS
 * @property {number} start minutes of the day
 * @property {number} end
 * @property {string} title
 */

export const DAYS = ['2026-10-20', '2026-10-21', '2026-10-22'];
export const ROOMS = ['大ホール', '第1会議室', '第2会議室', '展示室'];
const OPEN = 8 * 60;
const CLOSE = 20 * 60;
/** Every so many sessions one runs into the next. */
const CLASH_EVERY = 20;

/**
 * @param {number} count
 * @returns {Session[]}
 */
export function sessions(count) {
  const columns = DAYS.length * ROOMS.length;
  const perColumn = Math.ceil(count / columns);
  const length = Math.max(5, Math.floor((CLOSE - OPEN) / perColumn / 5) * 5);
  return Array.from({ length: count }, (_, n) => {
    const column = Math.floor(n / perColumn);
    const start = OPEN + (n % perColumn) * length;
    return {
      id: `session-${n}`,
      day: Math.floor(column / ROOMS.length),
      room: column % ROOMS.length,
      start,
      end: start + length + (n % CLASH_EVERY === 0 ? 5 : 0),
      title: `第${n + 1}分科会　地域づくりと創造産業`,
    };
  });
}

/**
 * Local time as a calendar takes it: 2026-10-20T13:30:00.
 * @param {Session} session
 * @param {'start' | 'end'} which
 */
export function instant(session, which) {
  const minutes = session[which];
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${DAYS[session.day]}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

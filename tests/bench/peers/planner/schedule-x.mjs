import { createCalendar, createViewWeek } from '@schedule-x/calendar';
import { createDragAndDropPlugin } from '@schedule-x/drag-and-drop';
import '@schedule-x/theme-default/dist/index.css';
import 'temporal-polyfill/global';
import { offer } from '../../planner/probe.mjs';
import { DAYS, instant, sessions } from '../../planner/programme.mjs';

/** A week of three days begins on a weekday that is said by number: that of the first day. */
const FIRST_WEEKDAY = new Date(`${DAYS[0]}T00:00:00Z`).getUTCDay();
const GRID_PX = 1728;

const zoned = (text) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Tokyo');

// Its free part has no columns for rooms, and drags by a quarter of an hour; version 3 is the last whose dragging is free.
offer('.sx__time-grid-event', (count) => {
  createCalendar({
    views: [createViewWeek()],
    defaultView: 'week',
    locale: 'ja-JP',
    timezone: 'Asia/Tokyo',
    firstDayOfWeek: FIRST_WEEKDAY,
    selectedDate: Temporal.PlainDate.from(DAYS[0]),
    dayBoundaries: { start: '08:00', end: '20:00' },
    weekOptions: { nDays: DAYS.length, gridHeight: GRID_PX },
    events: sessions(count).map((one) => ({
      id: one.id,
      title: one.title,
      start: zoned(instant(one, 'start')),
      end: zoned(instant(one, 'end')),
    })),
    plugins: [createDragAndDropPlugin(15)],
  }).render(document.getElementById('root'));
});

import { DayPilot, DayPilotCalendar } from '@daypilot/daypilot-lite-react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from '../../planner/probe.mjs';
import { DAYS, instant, ROOMS, sessions } from '../../planner/programme.mjs';

// Its free part knows days and rooms, not both at once: a column of its own for each room of each day.
offer('.calendar_default_event', (count) => {
  const columns = DAYS.flatMap((date) =>
    ROOMS.map((name, n) => ({ name, id: String(n), start: new DayPilot.Date(date) })),
  );
  const events = sessions(count).map((one) => ({
    id: one.id,
    text: one.title,
    start: instant(one, 'start'),
    end: instant(one, 'end'),
    resource: String(one.room),
  }));
  createRoot(document.getElementById('root')).render(
    createElement(DayPilotCalendar, {
      viewType: 'Resources',
      columns,
      events,
      startDate: DAYS[0],
      cellDuration: 5,
      cellHeight: 12,
      businessBeginsHour: 8,
      businessEndsHour: 20,
      dayBeginsHour: 8,
      dayEndsHour: 20,
      heightSpec: 'BusinessHoursNoScroll',
      eventMoveHandling: 'Update',
      eventResizeHandling: 'Update',
    }),
  );
});

import FullCalendar from '@fullcalendar/react';
import interaction from '@fullcalendar/react/interaction';
import '@fullcalendar/react/skeleton.css';
import classic from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import timeGrid from '@fullcalendar/react/timegrid';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { offer } from '../../planner/probe.mjs';
import { DAYS, instant, sessions } from '../../planner/programme.mjs';

// FullCalendar's free part has no columns for rooms: the sessions of a day stand side by side in one column.
offer('.bench-session', (count) => {
  const events = sessions(count).map((one) => ({
    id: one.id,
    title: one.title,
    start: instant(one, 'start'),
    end: instant(one, 'end'),
  }));
  createRoot(document.getElementById('root')).render(
    createElement(FullCalendar, {
      plugins: [timeGrid, interaction, classic],
      initialView: 'days',
      initialDate: DAYS[0],
      views: { days: { type: 'timeGrid', duration: { days: DAYS.length } } },
      headerToolbar: false,
      slotMinTime: '08:00:00',
      slotMaxTime: '20:00:00',
      scrollTime: '08:00:00',
      slotDuration: '00:05:00',
      snapDuration: '00:05:00',
      allDaySlot: false,
      editable: true,
      height: 700,
      events,
      eventClass: 'bench-session',
      eventClassNames: 'bench-session',
    }),
  );
});

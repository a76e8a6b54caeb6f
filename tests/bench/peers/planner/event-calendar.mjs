import { createCalendar, Interaction, ResourceTimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { offer } from '../../planner/probe.mjs';
import { DAYS, instant, ROOMS, sessions } from '../../planner/programme.mjs';

offer('.ec-event', (count) => {
  createCalendar(document.getElementById('root'), [ResourceTimeGrid, Interaction], {
    view: 'resourceTimeGridDay',
    duration: { days: DAYS.length },
    date: DAYS[0],
    datesAboveResources: true,
    headerToolbar: { start: '', center: '', end: '' },
    resources: ROOMS.map((title, n) => ({ id: String(n), title })),
    events: sessions(count).map((one) => ({
      id: one.id,
      title: one.title,
      start: instant(one, 'start'),
      end: instant(one, 'end'),
      resourceIds: [String(one.room)],
    })),
    editable: true,
    slotMinTime: '08:00:00',
    slotMaxTime: '20:00:00',
    slotDuration: '00:05:00',
    snapDuration: '00:05:00',
    slotHeight: 12,
    height: '700px',
    allDaySlot: false,
    locale: 'ja',
  });
});

import { createElement, useState } from 'react';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';
import dragAndDrop from 'react-big-calendar/lib/addons/dragAndDrop';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import { format, getDay, parse } from 'date-fns';
import { ja } from 'date-fns/locale/ja';
import TimeGridModule from 'react-big-calendar/lib/TimeGrid';
import { createRoot } from 'react-dom/client';
import { offer } from '../../planner/probe.mjs';
import { DAYS, instant, ROOMS, sessions } from '../../planner/programme.mjs';

const TimeGrid = TimeGridModule.default ?? TimeGridModule;
const DragCalendar = (dragAndDrop.default ?? dragAndDrop)(Calendar);
const days = DAYS.map((date) => new Date(`${date}T00:00:00`));
const localizer = dateFnsLocalizer({ format, parse, getDay, startOfWeek: () => days[0], locales: { ja } });
const resources = ROOMS.map((title, n) => ({ id: String(n), title }));

/** Its own views end at the week: three days are a view of our making on its time grid. */
const Days = (props) => createElement(TimeGrid, { ...props, range: days, eventOffset: 15 });
Days.range = () => days;
Days.navigate = (date) => date;
Days.title = () => '';

function Page({ first }) {
  const [events, setEvents] = useState(first);
  const move = ({ event, start, end, resourceId }) =>
    setEvents((all) =>
      all.map((one) =>
        one.id === event.id ? { ...one, start, end, resourceId: resourceId ?? one.resourceId } : one,
      ),
    );
  return createElement(DragCalendar, {
    localizer,
    culture: 'ja',
    defaultView: 'days',
    view: 'days',
    onView: () => {},
    views: { days: Days },
    date: days[0],
    onNavigate: () => {},
    events,
    resources,
    resourceIdAccessor: 'id',
    resourceTitleAccessor: 'title',
    step: 5,
    timeslots: 12,
    min: new Date(`${DAYS[0]}T08:00:00`),
    max: new Date(`${DAYS[0]}T20:00:00`),
    toolbar: false,
    style: { height: 700 },
    onEventDrop: move,
    onEventResize: move,
    resizable: true,
    dayLayoutAlgorithm: 'no-overlap',
  });
}

offer('.rbc-event', (count) => {
  const first = sessions(count).map((one) => ({
    id: one.id,
    title: one.title,
    start: new Date(instant(one, 'start')),
    end: new Date(instant(one, 'end')),
    resourceId: String(one.room),
  }));
  createRoot(document.getElementById('root')).render(createElement(Page, { first }));
});

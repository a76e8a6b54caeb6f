import { expect, test } from 'vitest';
import type { HandOutNote } from '../../../../shared/documents/before-handing-out.ts';
import { joinNotes } from '../../../../shared/documents/join-notes.ts';

test('what several papers say is said once, with everything they name and the papers it is about', () => {
  const unsent: HandOutNote = { code: 'unsent', release: 1, count: 2 };
  const readings = (id: string): HandOutNote => ({ code: 'readings', names: [id], attendeeIds: [id] });
  const privateUse = (collection: 'items' | 'attendees', id: string): HandOutNote => ({
    code: 'private-use',
    texts: [id],
    sources: [{ collection, ids: [id] }],
  });
  expect(
    joinNotes([
      { paper: 'schedule', note: unsent },
      { paper: 'schedule', note: privateUse('items', 'i') },
      { paper: 'programme', note: unsent },
      { paper: 'badges', note: readings('a') },
      { paper: 'badges', note: privateUse('attendees', 'a') },
      { paper: 'attendee-list', note: readings('b') },
      { paper: 'attendee-list', note: { code: 'copies', people: 3 } },
    ]),
  ).toEqual([
    { note: unsent, papers: ['schedule', 'programme'] },
    {
      note: {
        code: 'private-use',
        texts: ['i', 'a'],
        sources: [
          { collection: 'items', ids: ['i'] },
          { collection: 'attendees', ids: ['a'] },
        ],
      },
      papers: ['schedule', 'badges'],
    },
    {
      note: { code: 'readings', names: ['a', 'b'], attendeeIds: ['a', 'b'] },
      papers: ['badges', 'attendee-list'],
    },
  ]);
});

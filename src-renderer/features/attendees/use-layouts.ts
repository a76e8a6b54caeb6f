import { usePreference } from '../../store/use-preference.ts';
import { DEFAULT_LAYOUT, type Layout, layoutsSchema } from './layout.ts';

/**
 * How the columns stand, for each view of a plan. It is a matter of the desk and so no change of the plan: a view that
 * has none of its own stands as the list of everybody does.
 */
export function useLayouts(planId: string): {
  readonly layoutOf: (view: string) => Layout;
  readonly setLayout: (view: string, layout: Layout) => void;
} {
  const [layouts, setLayouts] = usePreference(`attendees.columns.${planId}`, layoutsSchema, {});
  return {
    layoutOf: (view) => layouts[view] ?? layouts.all ?? DEFAULT_LAYOUT,
    setLayout: (view, layout) => setLayouts({ ...layouts, [view]: layout }),
  };
}

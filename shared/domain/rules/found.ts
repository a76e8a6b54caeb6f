import type { Item } from '../collections/index.ts';
import type { Variant } from '../collections/values.ts';
import type { Finding, Remedy, Sentence, Severity } from './finding.ts';

/** What a finding is about; the sentence and the remedies are made only when somebody looks at them. */
interface About {
  readonly rule: string;
  readonly severity: Severity;
  readonly itemIds: readonly string[];
  readonly dayId?: string | undefined;
  readonly variant?: Variant | undefined;
}

/**
 * A finding whose sentence and remedies are worked out on first use: a check of the whole plan must stay
 * under a frame, and most findings are only counted.
 */
export const found = (about: About, say: () => Sentence, heal?: () => readonly Remedy[]): Finding =>
  new Found(about, say, heal);

class Found implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly itemIds: readonly string[];
  declare readonly dayId?: string;
  declare readonly variant?: Variant;
  private readonly say: () => Sentence;
  private readonly heal: (() => readonly Remedy[]) | undefined;
  private said: Sentence | undefined;
  private healed: readonly Remedy[] | undefined;

  constructor(
    { rule, severity, itemIds, dayId, variant }: About,
    say: () => Sentence,
    heal?: () => readonly Remedy[],
  ) {
    this.rule = rule;
    this.severity = severity;
    this.itemIds = itemIds;
    if (dayId !== undefined) this.dayId = dayId;
    if (variant !== undefined) this.variant = variant;
    this.say = say;
    this.heal = heal;
    this.said = undefined;
    this.healed = undefined;
  }

  get message(): Sentence {
    this.said ??= this.say();
    return this.said;
  }

  get remedies(): readonly Remedy[] {
    this.healed ??= this.heal?.() ?? [];
    return this.healed;
  }
}

/** The plan of the day that a finding on these items holds for; undefined where it holds for both. */
export function variantOf(...items: readonly Pick<Item, 'variant'>[]): Variant | undefined {
  for (const { variant } of items) if (variant !== 'both') return variant;
  return undefined;
}

/** The colour token of a creative field; networks and kinds have their own. */
const FIELD_COLOURS: Readonly<Record<string, string>> = {
  design: 'var(--uccn)',
  'crafts-folk-art': 'var(--visit)',
  'media-arts': 'var(--ccnj)',
  music: 'var(--meal)',
  gastronomy: 'var(--error)',
  film: 'var(--quiet)',
  literature: 'var(--ok)',
  architecture: 'var(--ink-2)',
};

/** A CSS colour for a creative field's id; a quiet one where there is none. */
export const fieldColour = (field: string | null): string => FIELD_COLOURS[field ?? ''] ?? 'var(--line)';

import type { Organisation } from '../collections/index.ts';

/** 送付先: what stands on an envelope, in the order in which it is entered. */
export const POST_FIELDS = ['postalCode', 'address', 'office', 'addressee'] as const;
export type PostField = (typeof POST_FIELDS)[number];
export type PostPatch = Partial<Pick<Organisation, PostField>>;

/**
 * A field as it is kept: outer space off, the seven digits of a Japanese postal code with their hyphen (〒０７０８５２５ is
 * 070-8525). Any other code stays as it is written: cities abroad have theirs.
 */
export function postText(field: PostField, text: string): string {
  const trimmed = text.replace(/\s*\n\s*/g, '　').trim();
  if (field !== 'postalCode') return trimmed;
  const plain = trimmed.normalize('NFKC').replace(/^〒\s*/u, '');
  const digits = plain.replace(/[\s\-‐‑–—―−ー]/gu, '');
  return /^\d{7}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3)}` : plain;
}

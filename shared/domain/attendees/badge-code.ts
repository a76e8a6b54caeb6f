/**
 * What the QR code of a 名札 says: `tsudoi:` and the attendee's id, nothing else of the person. A scanner types it into
 * the desk's field. Badges print `badgeCode`; nobody else makes or reads one. In capitals it is of QR's alphanumeric
 * mode and takes a smaller code, with larger modules; ids have no capitals of their own.
 */
const BADGE = /^tsudoi:(\S+)$/i;

/** The code on an attendee's badge. */
export const badgeCode = (attendeeId: string): string => `tsudoi:${attendeeId}`.toUpperCase();

/** Whose badge a text is the code of; null where it is none. */
export const badgeOf = (text: string): string | null => BADGE.exec(text.trim())?.[1]?.toLowerCase() ?? null;

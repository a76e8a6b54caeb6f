import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import type { Calendar } from '../calendar.ts';

/** The meeting's office as ORGANIZER; undefined while its address is not known. */
export function organizerOf(plan: Plan): Calendar['organizer'] {
  const { contactOffice, contactName, contactEmail, title } = meetingOf(plan);
  if (!/^[^\s@:;,<>"]+@[^\s@:;,<>"]+$/.test(contactEmail)) return undefined;
  return { name: contactOffice || contactName || title, email: contactEmail };
}

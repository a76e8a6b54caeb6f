import type { Language } from '../domain/calendar/wareki.ts';
import { hubCityIds } from '../domain/hub/cities.ts';
import { hubOf } from '../domain/hub/slots.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { nameOf } from '../domain/reference/title-of.ts';
import { ASKED_PARTNERS, HUB_REFS, partnerRef } from '../domain/replies/hub-facts.ts';
import type { FormField } from './form.ts';
import { formWords } from './form-words.ts';

/** A labelled cell before it has a code, with what it asks. */
export type FormQuestion = Omit<FormField, 'code'> & { readonly ref: string };

const LONG_ANSWER = 1000;

/** What a city is asked for the hub: what it offers and looks for, and whom it wants to meet, by rank; nothing without a hub. */
export function hubFields(plan: Plan, organisationId: string, language: Language): readonly FormQuestion[] {
  if (!hubOf(plan)) return [];
  const words = formWords(language);
  const names = hubCityIds(plan).flatMap((id) => {
    const city = plan.rows.organisations.get(id);
    return city && id !== organisationId ? [nameOf(city, language)] : [];
  });
  const text = (ref: string, label: string, hint: string): FormQuestion => ({
    ref,
    label,
    value: '',
    lines: 2,
    input: { choices: null, longest: LONG_ANSWER, hint },
  });
  return [
    text(HUB_REFS.offer, words.hubOffer, words.hubOfferHint),
    text(HUB_REFS.wish, words.hubWish, words.hubWishHint),
    ...Array.from({ length: Math.min(ASKED_PARTNERS, names.length) }, (_, n) => ({
      ref: partnerRef(n + 1),
      label: words.hubPartner(n + 1),
      value: '',
      lines: 1,
      input: { choices: names, longest: 100, hint: words.hubPartnerHint },
    })),
  ];
}

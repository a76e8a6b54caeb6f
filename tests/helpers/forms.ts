import type { Plan } from '../../shared/domain/plan/plan.ts';
import { buildForm } from '../../shared/exchange/build-form.ts';
import type { FormOptions } from '../../shared/exchange/form-options.ts';
import { writeForm } from '../../src-main/formats/xlsx/write-form.ts';
import { doing, testContext } from './plans.ts';

export const FORM_OPTIONS: FormOptions = {
  language: 'ja',
  today: '2026-09-01',
  deadline: '2026-09-18',
  prefill: 'plan',
  previous: null,
  blankRows: 5,
  agenda: true,
};

/** A city's form as it was sent, and the plan that knows of it. */
export async function sentForm(plan: Plan, organisationId: string, options: Partial<FormOptions> = {}) {
  const organisation = plan.rows.organisations.get(organisationId)!;
  const { form, record } = buildForm(plan, organisation, { ...FORM_OPTIONS, ...options }, testContext);
  const sent = [{ organisationId, exportId: record.id, deadline: FORM_OPTIONS.deadline }];
  return {
    plan: doing(plan, 'recordExports', { exports: [record], sent }),
    form,
    record,
    bytes: await writeForm(form),
  };
}

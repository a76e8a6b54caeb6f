import { useMemo } from 'react';
import type { Organisation } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { buildForm } from '../../../../shared/exchange/build-form.ts';
import type { FormField } from '../../../../shared/exchange/form.ts';
import type { FormOptions } from '../../../../shared/exchange/form-options.ts';
import { context } from '../../../store/desk.ts';
import styles from './form-preview.module.css';

export interface FormPreviewProps {
  readonly plan: Plan;
  readonly city: Organisation;
  readonly options: FormOptions;
}

/** The form as the city will see it: what is said, what stands in it already, and where there is something to fill in. */
export function FormPreview({ plan, city, options }: FormPreviewProps) {
  const { language, today, deadline, prefill, previous, blankRows, agenda } = options;
  const form = useMemo(
    () =>
      buildForm(plan, city, { language, today, deadline, prefill, previous, blankRows, agenda }, context())
        .form,
    [plan, city, language, today, deadline, prefill, previous, blankRows, agenda],
  );
  return (
    <article className={styles.paper} lang={language}>
      <h2>{form.title}</h2>
      <p className={styles.head}>
        <b>{form.city}</b>
        <b>{form.deadline}</b>
      </p>
      {form.returnTo !== '' && <p>{form.returnTo}</p>}
      {form.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{form.activitiesTitle}</h3>
      <table>
        <tbody>
          {form.activities.map(({ title, when, remarks }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{when}</td>
              <td>{remarks}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{form.contactTitle}</h3>
      <Fields fields={form.contact} />
      <h3>{form.peopleTitle}</h3>
      <p>{form.peopleNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.wide} tabIndex={0} aria-label={form.peopleTitle}>
        <table>
          <thead>
            <tr>
              {form.columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {form.rows.map(({ code, values }) => (
              <tr key={code}>
                {form.columns.map(({ id, input }, at) => (
                  <td key={id} className={styles.input} title={input.hint}>
                    {values[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {form.agenda.length > 0 && (
        <>
          <h3>{form.agendaTitle}</h3>
          <p>{form.agendaNote}</p>
          <Fields fields={form.agenda} />
        </>
      )}
      {form.hub.length > 0 && (
        <>
          <h3>{form.hubTitle}</h3>
          <p>{form.hubNote}</p>
          <Fields fields={form.hub} />
        </>
      )}
      <h3>{form.privacyTitle}</h3>
      <p>{form.privacy}</p>
    </article>
  );
}

const Fields = ({ fields }: { fields: readonly FormField[] }) => (
  <table>
    <tbody>
      {fields.map(({ code, label, value, input }) => (
        <tr key={code}>
          <th scope="row">{label}</th>
          <td className={styles.input} title={input.hint}>
            {value}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

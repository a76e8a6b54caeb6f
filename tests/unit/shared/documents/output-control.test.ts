import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import { textsOf } from '../../../../shared/documents/map-texts.ts';
import { DOCUMENT_PAPER_IDS, type DocumentPaper } from '../../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { everything } from '../../../helpers/everything.ts';
import { randomPlan } from '../../../helpers/random-plans.ts';

/** What is veiled on the screen or is a way to reach somebody: in the usual form of a paper it goes to nobody. */
const VEILED = ['diet', 'mobility', 'interpretation'] as const;
const WAYS = ['phone', 'email'] as const;
const MARK = {
  diet: '卵除去',
  mobility: '車椅子席',
  interpretation: '要約筆記希望',
  phone: '090-0000',
  email: 'mail',
};

/** Each person with a text of his own in each field that is to be held back. */
function withSecrets(plan: Plan): Plan {
  const attendees = [...plan.rows.attendees].map(([key, row], n) => {
    const secrets = Object.fromEntries([...VEILED, ...WAYS].map((field) => [field, `${MARK[field]}${n}番`]));
    return [key, { ...row, ...secrets }] as const;
  });
  return { ...plan, rows: { ...plan.rows, attendees: new Map(attendees) } };
}

interface Asked {
  readonly names: boolean;
  readonly phones: boolean;
}

/** What is held back and stands in a paper, whether a person's name does, and whether it is 取扱注意. */
function looked(plan: Plan, paper: DocumentPaper, { names, phones }: Asked) {
  const moment = { language: 'ja', today: '2026-10-01', minute: 600, names } as const;
  const { document, sensitive } = buildPaper(plan, paper, { ...DEFAULT_CHOICES, phones }, moment);
  const text = [document.title, ...document.subtitle, ...textsOf(document)].join('\n');
  return {
    held: [...VEILED, ...WAYS].filter((field) => text.includes(MARK[field])),
    hasNames: text.includes('参加者'),
    sensitive,
  };
}

test('whatever the plan is, what is held back stands in the care sheet alone, which is 取扱注意 and names nobody unasked', () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(randomPlan(6), (plan) => {
      for (const paper of DOCUMENT_PAPER_IDS) {
        const { held, hasNames, sensitive } = looked(withSecrets(plan), paper, {
          names: false,
          phones: false,
        });
        for (const field of held) said.add(field);
        if (paper !== 'care-sheet') expect({ paper, held }).toEqual({ paper, held: [] });
        else expect({ sensitive, hasNames, held }).toMatchObject({ sensitive: true, hasNames: false });
        expect(held).not.toContain('phone');
        expect(held).not.toContain('email');
      }
    }),
    { numRuns: 8 },
  );
  // The sheet that is for it says it: else this test would see nothing.
  expect([...said].sort()).toEqual([...VEILED].sort());
});

test('asked for by name or with telephone numbers, a paper with what is held back is 取扱注意', () => {
  let hasNamed = false;
  fc.assert(
    fc.property(randomPlan(6), (plan) => {
      for (const paper of DOCUMENT_PAPER_IDS) {
        const { held, hasNames, sensitive } = looked(withSecrets(plan), paper, { names: true, phones: true });
        if (held.length > 0) expect({ paper, sensitive }).toEqual({ paper, sensitive: true });
        hasNamed ||= paper === 'care-sheet' && hasNames;
      }
    }),
    { numRuns: 8 },
  );
  expect(hasNamed).toBe(true);
  // Only who is driven has a telephone number on a paper: a random plan has no buses.
  const driven = looked(withSecrets(everything().plan), 'boarding-list', { names: false, phones: true });
  expect(driven).toMatchObject({ held: ['phone'], sensitive: true });
});

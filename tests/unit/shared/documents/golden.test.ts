import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../../shared/documents/builders/report.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS } from '../../../../shared/documents/papers.ts';
import { heldMeeting } from '../../../helpers/held-meeting.ts';
import { oddMeeting } from '../../../helpers/odd-meeting.ts';
import { planFor } from '../../../helpers/paper-plans.ts';
import { doing } from '../../../helpers/plans.ts';

/**
 * Every paper of one meeting as a tree, in both languages. What a change does to a paper is seen here line by line;
 * `npx vitest run golden -u` writes them anew, and the difference is to be read.
 */
describe.each(DOCUMENT_PAPER_IDS)('%s', (id) => {
  const made = planFor(id, 9);
  // Its edition is the one that the changes led to.
  const plan = id === 'change-list' ? made : doing(made, 'makeRelease', { note: '' });

  test.each(['ja', 'en'] as const)('%s', async (language) => {
    const document = DOCUMENT_PAPERS[id].build(plan, {
      language,
      date: '2025-07-01',
      edition: language === 'ja' ? '第1版' : '1st edition',
    });
    expect(document.blocks, 'a tree of nothing holds nothing').not.toEqual([]);
    await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(
      `../../../fixtures/papers/${id}.${language}.json`,
    );
  });
});

test.each(['ja', 'en'] as const)('the report of a meeting that was held (%s)', async (language) => {
  const edition = language === 'ja' ? '第1版' : '1st edition';
  const document = buildReport(heldMeeting(9), { language, date: '2025-11-01', edition });
  await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(
    `../../../fixtures/papers/report-held.${language}.json`,
  );
});

/** With what a paper can be asked for beside what is usual, as far as it understands it. */
const WISHES = {
  byPerson: true,
  names: true,
  phones: true,
  roster: true,
  sort: 'reading',
  variant: 'b',
  minute: 545,
} as const;

describe.each(DOCUMENT_PAPER_IDS)('odd cases: %s', (id) => {
  test.each(['ja', 'en'] as const)('%s', async (language) => {
    const document = DOCUMENT_PAPERS[id].build(oddMeeting(), { ...WISHES, language, date: '2025-07-01' });
    await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(
      `../../../fixtures/papers/odd/${id}.${language}.json`,
    );
  });
});

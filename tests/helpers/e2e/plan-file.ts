import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { goTo } from './screens.ts';

/** Opens a plan made for a test, as if a colleague had sent it. */
export async function openPlanFile(page: Page, plan: Plan): Promise<void> {
  const about = { source: 'tests', savedAt: '2025-10-01T00:00:00.000Z' };
  const bytes = writePlanFile(toPlanFile(plan, () => ({}), about));
  await goTo(page, '会議の一覧');
  await page.getByTestId('plan-file').setInputFiles({
    name: '試験.tsudoi',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await expect(page.getByRole('heading', { level: 1, name: '概要' })).toBeVisible();
}

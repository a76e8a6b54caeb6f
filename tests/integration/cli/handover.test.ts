import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { readPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { testContext } from '../../helpers/plans.ts';
import { foundIn, PEOPLE, privatePlan, stringsOf } from '../../helpers/private-plan.ts';

test.each([[], ['--with-texts']])(
  'tsudoi handover %j: nobody is in the file, and what stayed behind is listed',
  async (...flags) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-handover-'));
    const [from, out] = [path.join(folder, 'plan.tsudoi'), path.join(folder, 'next.tsudoi')];
    const about = { source: 'test', savedAt: testContext.now };
    fs.writeFileSync(from, writePlanFile(toPlanFile(privatePlan().plan, () => ({}), about)));
    let said = '';
    const io = {
      out: (text: string) => (said += text),
      err: (text: string) => (said += text),
      printer: null,
    };
    expect(await runCommandLine(['handover', from, ...flags, '--out', out], io as never)).toBe(0);
    const bytes = fs.readFileSync(out);
    expect(foundIn(bytes.toString('utf8'), stringsOf(PEOPLE))).toEqual([]);
    expect(readPlanFile(bytes, '').ok).toBe(true);
    expect(said.split('\n').length).toBeGreaterThan(3);
    fs.rmSync(folder, { recursive: true });
  },
);

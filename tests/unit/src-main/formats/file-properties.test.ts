import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DOCUMENT_PAPERS } from '../../../../shared/documents/papers.ts';
import { DOCUMENT_WRITERS } from '../../../../src-main/formats/document-writers.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const plan = wholeMeeting(3);

test.each([
  ['notice', 'docx'],
  ['schedule', 'data-xlsx'],
  ['report', 'pptx'],
] as const)(
  'the file of %s as %s says in its properties which edition it is of and when it was made',
  async (id, as) => {
    const document = DOCUMENT_PAPERS[id].build(plan, {
      language: 'ja',
      date: '2025-10-01',
      minute: 605,
      edition: '第2版',
    });
    const properties = strFromU8(
      unzipSync(await DOCUMENT_WRITERS[as](document))['docProps/core.xml'] ?? new Uint8Array(),
    );
    expect(properties).toContain('第2版　令和7年10月1日（水） 10:05現在');
    expect(properties).not.toContain('Un-named');
  },
);

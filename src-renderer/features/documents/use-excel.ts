import type { Reply } from '../../../shared/bridge/contract.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { traceDocument } from '../../../shared/exchange/trace-document.ts';
import { useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { context } from '../../store/desk.ts';
import { useRun } from '../../store/use-run.ts';

/**
 * Hands a paper out as a workbook. One that can be edited and brought back carries its trace, and what it held is
 * kept in the plan once it has been delivered.
 */
export function useExcel(planId: string) {
  const { common } = useWords();
  const run = useRun(common.refused);
  return async (document: Document, suggestedName: string): Promise<Reply<'document.export'>> => {
    const traced = traceDocument(planId, document, context());
    const reply = await bridge.invoke('document.export', {
      document: traced?.document ?? document,
      as: 'xlsx',
      suggestedName,
    });
    if (traced && reply.ok && reply.value.kind !== 'cancelled')
      run('recordExports', { exports: [traced.record] });
    return reply;
  };
}

import type { Argument, Channel } from '../../shared/bridge/contract.ts';
import type { Document } from '../../shared/documents/document.ts';
import { fromPlanFile } from '../../shared/domain/plan/plan-file.ts';
import { buildForm } from '../../shared/exchange/build-form.ts';
import { keptChange, keptFile } from './faults/kept-plan.ts';
import { FORM_OPTIONS } from './forms.ts';
import { testContext } from './plans.ts';

const PAPER: Document = {
  id: 'schedule',
  language: 'ja',
  title: '日程表',
  subtitle: ['副題'],
  marks: [],
  edition: '第1版',
  page: { size: 'A4', orientation: 'portrait' },
  blocks: [{ kind: 'paragraph', text: '本文' }],
  notes: ['注'],
};

/** A good argument for each channel of the contract, each optional text given. */
export function goodArguments(): { [C in Channel]: Argument<C> } {
  const planFile = keptFile();
  const { planId } = planFile;
  const suggestedName = '第8回';
  const bytes = new Uint8Array([1, 2, 3]);
  return {
    'app.info': {},
    'stage.open': {},
    'file.read': { name: '名簿.csv', bytes, password: 'p', zone: 'Asia/Tokyo', near: '2026-10-20' },
    'document.export': {
      document: PAPER,
      as: 'csv',
      suggestedName,
    },
    'forms.export': { forms: [{ form: someForm(), suggestedName }], folderName: '回答票' },
    'groupware.export': { rows: [['件名']], encoding: 'cp932', lineEnd: 'crlf', suggestedName },
    'batch.begin': { folderName: '名簿' },
    'batch.add': { id: '1', suggestedName, content: { kind: 'document', document: PAPER, as: 'csv' } },
    'batch.end': { id: '1', keep: true },
    'calendar.export': {
      calendar: {
        name: '第8回',
        edition: '',
        zone: 'Asia/Tokyo',
        stampedAt: '2025-10-01T00:00:00.000Z',
        events: [],
      },
      suggestedName,
    },
    'print.pdf': { document: PAPER, suggestedName },
    'plan-file.save': { planFile, suggestedName, passphrase: '合言葉' },
    'plan-file.read': { name: '計画.tsudoi', bytes, passphrase: '合言葉' },
    'shared-file.state': { planId },
    'shared-file.link': { planId, kind: 'open', suggestedName },
    'shared-file.unlink': { planId },
    'shared-file.take-over': { planId },
    'shared-file.read': { planId, passphrase: '合言葉' },
    'shared-file.seen': { planId, sha256: 'a'.repeat(64) },
    'shared-file.publish': { planFile, expected: 'a'.repeat(64), aside: false, passphrase: '合言葉' },
    'vault.status': {},
    'vault.append': { planId, change: keptChange(planFile, 2) },
    'vault.snapshot': { planFile },
    'vault.dispose': { planFile },
    'vault.list': { planId },
    'vault.read': { planId, name: '0000000001-20251009T085320Z.tsudoi' },
    'vault.second': { forget: true },
    'desks.folder': {},
    'desks.choose-folder': {},
    'desks.dispose': { planId, everybody: false, attendeeIds: ['a-1'] },
    'desks.exchange': {
      planId,
      desk: 'desk-1',
      add: [
        {
          desk: 'desk-1',
          deskName: '受付1',
          seq: 1,
          clock: 1,
          attendeeId: 'a',
          activityId: 'b',
          itemId: null,
          at: '2026-10-20T04:00:00.000Z',
          state: 'in',
          person: null,
        },
      ],
      from: { 'desk-1': 0 },
    },
  };
}

function someForm() {
  const plan = fromPlanFile(keptFile());
  const [organisation] = plan.ok ? plan.value.rows.organisations.values() : [];
  if (!plan.ok || !organisation) throw new Error('the record has no city');
  return buildForm(plan.value, organisation, FORM_OPTIONS, testContext).form;
}

/**
 * What people have written, by the path where it stands in an argument: it is carried and never acted
 * on. Every other text of an argument is a name, an id, a zone, a passphrase.
 */
export const CARRIED =
  /^(?:rows|document|calendar|content\.(?:document|calendar)|planFile|forms\.\d+\.form|add|change\.(?:names|label\.facts|rows\.\d+\.(?:value|stamps)))(?:\.|$)/;

/** Every value in plain data with its path, the outermost first. */
export function placesIn(value: unknown, path = ''): { path: string; value: unknown }[] {
  const here = path === '' ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, entry]) => placesIn(entry, path === '' ? key : `${path}.${key}`)),
  ];
}

/** A copy of plain data with another value at a path; undefined takes the property out. */
export function withAt(data: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(data);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce(
    (inner, step) => inner[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

import { useMemo, useRef } from 'react';
import { joiningRanks } from '../../../../shared/domain/attendees/joining-order.ts';
import type { Organisation } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import type { LearnedHeading } from '../../../../shared/input/learned.ts';
import { type CityProposal, cityProposal } from '../../../../shared/intake/city-proposal.ts';
import {
  type CityFiles,
  type FoldedFiles,
  foldFiles,
  type IntakeFile,
} from '../../../../shared/intake/fold-files.ts';
import { type IntakeEntry, type IntakeStatus, useIntake } from '../../../store/intake.ts';
import { useLearnedHeadings } from '../../../store/learned-headings.ts';
import { readNow } from './read-now.ts';

/** A list of the folder whose people have been read. */
export interface IncomingFile extends IntakeFile {
  readonly entry: IntakeEntry;
  readonly read: Extract<IntakeStatus, { kind: 'read' }>;
}

/** What has come from one city. */
export interface Incoming {
  readonly organisation: Organisation;
  readonly files: CityFiles<IncomingFile>;
  readonly proposal: CityProposal;
  /** Its sure part can be taken without a look: whose it is and which version counts are sure, and it is no old file. */
  readonly isReady: boolean;
  /** Something of it must be looked at. */
  readonly isOpen: boolean;
}

/** A city's files with what the chosen one would do to a plan; null where the city has left the plan. */
export function incomingOf(
  plan: Plan,
  files: CityFiles<IncomingFile>,
  learned: readonly LearnedHeading[],
): Incoming | null {
  const organisation = plan.rows.organisations.get(files.organisationId);
  if (!organisation) return null;
  const { read } = files.chosen;
  const proposal = cityProposal(plan, organisation, read.table, readNow(plan, read, learned));
  const isTold = read.city?.isSure === true && (files.isByHand || files.versions[0]?.isSure === true);
  const isFresh = proposal.before === null;
  return {
    organisation,
    files,
    proposal,
    isReady: isTold && isFresh && proposal.newer === null,
    isOpen:
      (isFresh && !(isTold && proposal.newer === null)) || proposal.sure.open > 0 || proposal.gone.length > 0,
  };
}

/** The folder folded into cities, in the order of the list. */
export function useFolded(plan: Plan): FoldedFiles<IncomingFile> {
  const { entries, chosen, planId } = useIntake();
  return useMemo(() => {
    const files = planId === plan.id ? entries.flatMap(incomingFile) : [];
    return foldFiles(files, [...joiningRanks(plan).keys()], chosen);
  }, [entries, chosen, planId, plan]);
}

/**
 * Every city of the folder beside the plan. While `isHeld` the last answer stays: when many are taken in a row each
 * would else be compared again after each.
 */
export function useIncoming(
  plan: Plan,
  folded: FoldedFiles<IncomingFile>,
  isHeld: boolean,
): ReadonlyMap<string, Incoming> {
  const learned = useLearnedHeadings((state) => state.learned);
  const last = useRef<ReadonlyMap<string, Incoming>>(new Map());
  return useMemo(() => {
    if (isHeld) return last.current;
    const all = folded.cities.flatMap((files) => incomingOf(plan, files, learned) ?? []);
    last.current = new Map(all.map((one) => [one.organisation.id, one]));
    return last.current;
  }, [plan, folded, isHeld, learned]);
}

function incomingFile(entry: IntakeEntry): IncomingFile[] {
  const { key, picked, status } = entry;
  if (status.kind !== 'read') return [];
  return [
    {
      key,
      name: picked.file.name,
      modified: status.table.modified ?? null,
      fileDate: picked.file.lastModified > 0 ? new Date(picked.file.lastModified).toISOString() : null,
      city: status.city,
      entry,
      read: status,
    },
  ];
}

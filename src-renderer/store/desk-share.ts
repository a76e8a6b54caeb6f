import * as v from 'valibot';
import { create } from 'zustand';
import type { DeskFolder } from '../../shared/bridge/contract.ts';
import { newId } from '../../shared/lib/ids.ts';
import { bridge } from '../platform/bridge.ts';
import { readPreference, writePreference } from '../storage/preferences.ts';
import type { DeskLinkState } from './desk-link.ts';

/** This machine as one of the reception desks of a plan. */
export interface Membership {
  /** Made once for this plan on this machine: no two copies of the program ever write to one file. */
  readonly desk: string;
  /** The plan's number when it joined. */
  readonly joinedSeq: number;
  readonly isOn: boolean;
}

const membership = v.object({ desk: v.string(), joinedSeq: v.number(), isOn: v.boolean() });
const NAME = 'reception.desk-name';
const keyOf = (planId: string): string => `reception.desk.${planId}`;

interface DeskShare {
  /** What the desk is called; '' until it was asked. */
  readonly name: string;
  readonly memberships: Readonly<Record<string, Membership>>;
  readonly folder: DeskFolder | null;
  /** How the open plan's link stands; null while there is none. */
  readonly state: DeskLinkState | null;
  readonly setState: (state: DeskLinkState | null) => void;
  readonly askFolder: () => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  readonly join: (planId: string, name: string, seq: number) => void;
  readonly leave: (planId: string) => void;
}

/** The sharing of the reception among several desks, as this one remembers it. */
export const useDeskShareStore = create<DeskShare>()((set, get) => {
  const remember = (planId: string, next: Membership): void => {
    writePreference(keyOf(planId), next);
    set({ memberships: { ...get().memberships, [planId]: next }, state: null });
  };
  const keepFolder = async (channel: 'desks.folder' | 'desks.choose-folder'): Promise<void> => {
    const reply = await bridge.invoke(channel, {});
    if (reply.ok) set({ folder: reply.value });
  };
  return {
    name: readPreference(NAME, v.string(), ''),
    memberships: {},
    folder: null,
    state: null,
    setState: (state) => set({ state }),
    askFolder: () => keepFolder('desks.folder'),
    chooseFolder: () => keepFolder('desks.choose-folder'),
    join: (planId, name, seq) => {
      writePreference(NAME, name);
      set({ name });
      const known = membershipOf(get().memberships, planId);
      remember(planId, known ? { ...known, isOn: true } : { desk: newId(), joinedSeq: seq, isOn: true });
    },
    leave: (planId) => {
      const known = membershipOf(get().memberships, planId);
      if (known) remember(planId, { ...known, isOn: false });
    },
  };
});

/** What is remembered of a plan: in this session, else on this machine. */
export const membershipOf = (memberships: DeskShare['memberships'], planId: string): Membership | null =>
  memberships[planId] ?? readPreference(keyOf(planId), v.nullable(membership), null);

/** Whether this desk shares a plan's reception, and what it is called. */
export function useDeskMembership(planId: string): { readonly isOn: boolean; readonly name: string } {
  const name = useDeskShareStore((state) => state.name);
  const memberships = useDeskShareStore((state) => state.memberships);
  return { isOn: membershipOf(memberships, planId)?.isOn ?? false, name };
}

import { useEffect, useMemo } from 'react';
import { bridge } from '../platform/bridge.ts';
import { createDeskLink } from './desk-link.ts';
import { membershipOf, useDeskShareStore } from './desk-share.ts';
import { useSession } from './session.ts';

/** How often a desk looks for what the others have told. */
const EVERY_MS = 2000;

/** Keeps the open plan's link to the other reception desks, on whatever screen one is. */
export function useDeskShare(): void {
  const planId = useSession((state) => state.plan?.id ?? null);
  const seq = useSession((state) => state.plan?.seq ?? 0);
  const { name, memberships, setState } = useDeskShareStore();
  const member = useMemo(
    () => (planId === null ? null : membershipOf(memberships, planId)),
    [planId, memberships],
  );
  const link = useMemo(() => {
    if (planId === null || !member?.isOn) return null;
    const session = useSession.getState;
    return createDeskLink(planId, { desk: member.desk, deskName: name }, member.joinedSeq, {
      plan: () => session().plan,
      entriesAfter: (after) => session().entriesAfter(after),
      exchange: (request) => bridge.invoke('desks.exchange', request),
      take: (ticks) => void session().run('takeDeskTicks', { ticks }),
    });
  }, [planId, member, name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done here is told at once
  useEffect(() => {
    if (!link) return;
    let isCurrent = true;
    const go = (): void => void link.round().then((state) => isCurrent && state && setState(state));
    go();
    const timer = setInterval(go, EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [link, seq, setState]);
}

import { useCallback, useEffect, useState } from 'react';
import type { Channel, Reply } from '../../../shared/bridge/contract.ts';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import type { SharedContent, SharedState } from '../../../shared/bridge/shared-file.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { useMergeDialog } from '../../store/merge-dialog.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';

/** How often publishing starts anew when the file changes under it, before the person is told. */
const TRIES = 3;

/** The shared file of the open plan: how it stands, and what can be done with it. */
export function useSharedFile(planId: string) {
  const language = useLanguage();
  const { sharedFile: words, merge } = useWords();
  const { lookAtCopy, toFile } = useSession();
  const show = useMergeDialog((state) => state.show);
  const say = useToasts((state) => state.say);
  const [state, setState] = useState<SharedState | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<{
    onGiven: (passphrase: string) => void;
    problem: string | undefined;
  } | null>(null);
  // Kept for as long as the screen stands; never written down.
  const [passphrase, setPassphrase] = useState<string>();

  const complain = useCallback(
    (error: AppError): void => say(errorSentence(error, language), 'error'),
    [say, language],
  );

  const look = useCallback(async (): Promise<void> => {
    const reply = await bridge.invoke('shared-file.state', { planId });
    if (reply.ok) setState(reply.value);
    else complain(reply.error);
  }, [planId, complain]);
  useEffect(() => void look(), [look]);

  /** Does something with the file, one at a time, and looks how it stands afterwards. */
  async function doing(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
      await look();
    } finally {
      setBusy(false);
    }
  }

  async function told<C extends Channel>(reply: Promise<Reply<C>>): Promise<void> {
    const answer = await reply;
    if (!answer.ok) complain(answer.error);
  }

  /** What the file holds; asks for its passphrase where it needs one. null: it cannot be read. */
  async function read(
    given: string | undefined,
    again: (given: string) => void,
  ): Promise<SharedContent | null> {
    const reply = await bridge.invoke('shared-file.read', {
      planId,
      ...(given === undefined ? {} : { passphrase: given }),
    });
    if (reply.ok) return reply.value;
    const { code } = reply.error;
    if (code !== 'passphrase-needed' && code !== 'passphrase-wrong') complain(reply.error);
    else {
      const problem = code === 'passphrase-wrong' ? errorSentence(reply.error, language) : undefined;
      setAsking({
        problem,
        onGiven: (text) => {
          setAsking(null);
          setPassphrase(text);
          again(text);
        },
      });
    }
    return null;
  }

  /** Merges what is new in the file, with the person's word; false where it was left. */
  async function bringIn({ planFile, sha256 }: SharedContent, name: string): Promise<boolean> {
    if (!planFile) return true;
    const preview = await lookAtCopy(planFile, name);
    if (!preview) {
      say(merge.busy, 'error');
      return false;
    }
    const merged =
      preview.proposal.isNothing || (await new Promise<boolean>((resolve) => show(preview, resolve)));
    if (merged) await told(bridge.invoke('shared-file.seen', { planId, sha256 }));
    return merged;
  }

  async function bring(name: string, given = passphrase): Promise<void> {
    const content = await read(given, (text) => void doing(() => bring(name, text)));
    if (content && (await bringIn(content, name))) say(words.upToDate);
  }

  async function publish(name: string, given = passphrase): Promise<void> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const content = await read(given, (text) => void doing(() => publish(name, text)));
      if (!content || !(await bringIn(content, name))) return;
      const sent = await write(content.sha256, false, given);
      if (!sent) return;
      if (sent.kind === 'published') return say(words.published(sent.name));
    }
    say(words.keptChanging, 'error');
  }

  async function write(expected: string, aside: boolean, given: string | undefined) {
    const info = await bridge.invoke('app.info', {});
    const planFile = await toFile('Tsudoi', info.ok ? info.value.desk : '');
    if (!planFile) return null;
    const reply = await bridge.invoke('shared-file.publish', {
      planFile,
      expected,
      aside,
      ...(given === undefined ? {} : { passphrase: given }),
    });
    if (!reply.ok) complain(reply.error);
    return reply.ok ? reply.value : null;
  }

  async function aside(): Promise<void> {
    const sent = await write('', true, passphrase);
    if (sent?.kind === 'copy') say(words.copied(sent.name));
  }

  async function link(kind: 'open' | 'save', suggestedName: string): Promise<void> {
    const reply = await bridge.invoke('shared-file.link', { planId, kind, suggestedName });
    if (!reply.ok) return complain(reply.error);
    if (!reply.value) return;
    if (kind === 'save') await publish(suggestedName);
    else await bring(suggestedName);
  }

  return {
    state,
    busy,
    asking,
    stopAsking: () => setAsking(null),
    link: (kind: 'open' | 'save', suggestedName: string) => void doing(() => link(kind, suggestedName)),
    bring: (name: string) => void doing(() => bring(name)),
    publish: (name: string) => void doing(() => publish(name)),
    aside: () => void doing(aside),
    takeOver: () => void doing(() => told(bridge.invoke('shared-file.take-over', { planId }))),
    unlink: () => void doing(() => told(bridge.invoke('shared-file.unlink', { planId }))),
  };
}

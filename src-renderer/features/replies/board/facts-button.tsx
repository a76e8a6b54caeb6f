import { useState } from 'react';
import type { Reply } from '../../../../shared/domain/collections/index.ts';
import { isHubRef } from '../../../../shared/domain/replies/hub-facts.ts';
import { CONTACT_FIELDS, isProposal } from '../../../../shared/domain/replies/reply-facts.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FactList } from '../../import/fact-list.tsx';
import { hubFactLabel } from '../../import/hub-fact-label.ts';

/** Opens whom a city has named to be asked and what it wrote to the agenda; nothing where it has said neither. */
export function FactsButton({ reply, name }: { reply: Reply | null; name: string }) {
  const { replies, common } = useWords();
  const { facts: words } = replies;
  const [isOpen, setOpen] = useState(false);
  if (!reply) return null;
  const facts = [
    ...CONTACT_FIELDS.map((field) => ({ key: field, label: words.contact[field], after: reply[field] })),
    ...reply.topics.map(({ ref, title, text }) => ({
      key: ref,
      label: isHubRef(ref)
        ? hubFactLabel(words, ref)
        : isProposal(ref)
          ? words.proposal
          : title || words.topicGone,
      after: text,
    })),
  ].flatMap((fact) => (fact.after === '' ? [] : [{ ...fact, before: '' }]));
  if (facts.length === 0) return null;
  return (
    <>
      <Button small look="quiet" aria-label={words.openOf(name)} onClick={() => setOpen(true)}>
        {words.open(reply.topics.filter(({ ref }) => !isHubRef(ref)).length)}
      </Button>
      <Dialog
        title={words.of(name)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        foot={
          <Button look="primary" onClick={() => setOpen(false)}>
            {common.close}
          </Button>
        }
      >
        <FactList facts={facts} />
      </Dialog>
    </>
  );
}

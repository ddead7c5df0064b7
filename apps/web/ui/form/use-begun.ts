import { useEffect, useState } from 'react';
import { useAccount } from '../../base/account';
import { drafts } from '../../base/drafts';

/**
 * What was on record when somebody began to change it. It is kept beside their draft: after a reload, too, what a
 * colleague has changed meanwhile is a conflict, and not written over unseen.
 */
export function useBegun<Saved>(
  name: string,
  saved: Saved,
): [begun: Saved, setBegun: (begun: Saved) => void, forget: () => void] {
  const { userId } = useAccount();
  const draft = `${userId}.${name}`;
  const kept = `${draft}.begun`;
  const [begun, setBegun] = useState(() => {
    if (drafts.read(draft) === undefined) return saved;
    return (drafts.read(kept) as Saved | undefined) ?? saved;
  });
  useEffect(() => {
    drafts.keep(kept, begun);
  }, [kept, begun]);
  return [
    begun,
    setBegun,
    () => {
      drafts.forget(kept);
    },
  ];
}

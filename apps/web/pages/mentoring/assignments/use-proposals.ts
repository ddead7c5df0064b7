import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, Problem } from '#api-client';
import { type RefusalReason } from '#libs/mentoring/domain/scoring/refusal.rules';
import { api } from '../../../base/api';
import { useLabels } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { mentoringChanged } from '../queries';
import { type AssignedRequest } from './queries';

/** What became of one pair: a match, or why there is none. */
export interface Proposed {
  readonly matchId?: string;
  readonly refusal?: string;
}

interface Proposals {
  readonly isAtWork: boolean;
  readonly of: (requestId: string) => Proposed | undefined;
  readonly propose: (pairs: readonly AssignedRequest[]) => void;
}

/** Proposes pairs one after the other. Where one is not possible any more, it says why, and goes on. */
export function useProposals(): Proposals {
  const label = useLabels();
  const words = useWordsOfFailure();
  const [proposed, setProposed] = useState<Readonly<Record<string, Proposed>>>({});

  function reasonOf(error: unknown): string {
    if (error instanceof Problem && error.code === 'mentor_refused') {
      const refusals = error.extensions.refusals as readonly RefusalReason[];
      return refusals.map((reason) => label('refusal_reason', reason)).join(', ');
    }
    return words(error);
  }

  async function proposeOne({ requestId, mentor }: AssignedRequest): Promise<Proposed> {
    if (!mentor) return {};
    try {
      const { id: matchId } = await answerOf(
        api.POST('/api/v1/mentoring-requests/{id}/matches', {
          params: { path: { id: requestId } },
          body: { profileId: mentor.profileId },
        }),
      );
      return { matchId };
    } catch (error) {
      return { refusal: reasonOf(error) };
    }
  }

  const proposing = useMutation({
    mutationFn: async (pairs: readonly AssignedRequest[]) => {
      for (const pair of pairs) {
        const result = await proposeOne(pair);
        setProposed((before) => ({ ...before, [pair.requestId]: result }));
      }
    },
    onSettled: mentoringChanged,
  });
  return {
    isAtWork: proposing.isPending,
    of: (requestId) => proposed[requestId],
    propose: proposing.mutate,
  };
}

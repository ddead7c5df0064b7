import { type ReactElement } from 'react';
import { TextLink } from '../../ui/link';
import { type FollowUp } from './queries';

/** Whom or what a follow-up is about, leading there. */
export function SubjectName({ subject }: { subject: FollowUp['subject'] }): ReactElement {
  const { type, id, label } = subject;
  const to = {
    contact: '/contacts/$id',
    client: '/clients/$id',
    referral: '/referrals/$id',
    match: '/mentoring/matches/$id',
  } as const;
  return (
    <TextLink to={to[type]} params={{ id }}>
      {label}
    </TextLink>
  );
}

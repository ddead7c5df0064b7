import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { TextLink } from './link';

type Subject = Pick<Schemas['TodayItemDto']['subject'], 'type' | 'id' | 'label'>;

const pages = {
  contact: '/contacts/$id',
  client: '/clients/$id',
  referral: '/referrals/$id',
  match: '/mentoring/matches/$id',
} as const satisfies Record<Subject['type'], string>;

/** Whom or what something to be done is about, leading there. */
export function SubjectName({ subject: { type, id, label } }: { subject: Subject }): ReactElement {
  return (
    <TextLink to={pages[type]} params={{ id }}>
      {label}
    </TextLink>
  );
}

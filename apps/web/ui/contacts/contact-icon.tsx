import { IconBuilding, IconUser } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type Party } from '#libs/contacts/domain/contact-kind';

/** An organisation or a person, at a glance; the words beside it say the same. */
export function ContactIcon({ party }: { party: Party }): ReactElement {
  const Icon = party === 'person' ? IconUser : IconBuilding;
  return <Icon size={20} aria-hidden style={{ flexShrink: 0 }} />;
}

import { Badge, Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { ContactIcon } from '../../ui/contacts/contact-icon';
import { type Contact } from './queries';

/** So few tags fit into a line; the page of the contact has them all. */
const TAGS = 3;

/** A contact in the list: who, what it is to us, where, and how it is reached. */
export function ContactRow({ contact }: { contact: Contact }): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const { name, secondName, kind, party, city, phone, email, tags = [] } = contact;
  return (
    <div className="contact-row">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <ContactIcon party={party} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600} truncate>
            {name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {[secondName, kind ? label('contact_kind', kind) : t(`party.${party}`), city]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      </Group>
      <Group gap={6} visibleFrom="md" wrap="nowrap" miw={0} style={{ overflow: 'hidden' }}>
        {tags.slice(0, TAGS).map((tag) => (
          <Badge key={tag} variant="default" tt="none" fw={500} style={{ flexShrink: 1 }}>
            {tag}
          </Badge>
        ))}
      </Group>
      <Text size="sm" truncate visibleFrom="sm">
        {phone ?? email}
      </Text>
    </div>
  );
}

import { Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { ContactName } from '../../../ui/contacts/contact-name';
import { TextLink } from '../../../ui/link';

/** Says that the map is of one contact, and leads back to all of it. */
export function OfContact({ id }: { id: string }): ReactElement {
  const t = useTexts('resources');
  return (
    <Group gap="xs">
      <Text>{t('of_contact')}</Text>
      <ContactName id={id} />
      <TextLink to="/resources">{t('of_everybody')}</TextLink>
    </Group>
  );
}

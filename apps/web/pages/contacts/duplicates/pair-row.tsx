import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useMay } from '../../../base/account';
import { useLabels } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Likeness } from './likeness';
import { PairActions } from './pair-actions';
import { type PairView } from './pair-views';

type Pair = Schemas['ContactPairDto'];

/** Two contacts beside each other, why they may be one, and what can be done about it. */
export function PairRow({ pair, view }: { pair: Pair; view: PairView }): ReactElement {
  const may = useMay();
  const { contacts, score, reasons } = pair;
  return (
    <Stack gap="sm" p="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {contacts.map((contact) => (
          <PairedContact key={contact.id} contact={contact} />
        ))}
      </SimpleGrid>
      <Group justify="space-between">
        <Likeness score={score} reasons={reasons} />
        {may('contacts.write') && <PairActions contacts={contacts} view={view} />}
      </Group>
    </Stack>
  );
}

function PairedContact({ contact }: { contact: Pair['contacts'][number] }): ReactElement {
  const label = useLabels();
  const { id, name, kind, city, email, phone } = contact;
  return (
    <div>
      <TextLink to="/contacts/$id" params={{ id }} fw={600}>
        {name}
      </TextLink>
      {[[kind && label('contact_kind', kind), city].filter(Boolean).join(' · '), email, phone].map(
        (fact, line) => (
          <Text key={line} size="sm" c="dimmed" className="written">
            {fact}
          </Text>
        ),
      )}
    </div>
  );
}

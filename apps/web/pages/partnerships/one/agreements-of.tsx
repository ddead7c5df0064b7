import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { AgreementName } from '../agreements/agreement-name';
import { agreementsKey, readAgreements } from '../agreements/queries';
import { Span } from '../agreements/span';
import { type Partnership } from '../queries';

/** What was signed with the partner, or is to be. */
export function AgreementsOf({ partnership }: { partnership: Partnership }): ReactElement {
  const t = useTexts('partnerships');
  const may = useMay();
  const { id, contactId } = partnership;
  const pages = usePages([...agreementsKey, 'of', contactId], (cursor) =>
    readAgreements({ contactId, cursor }),
  );
  return (
    <Section title={t('agreements.title')}>
      <Stack gap="sm" align="flex-start">
        {pages.items.length === 0 && <Text c="dimmed">{t('agreements.of.none')}</Text>}
        {pages.items.map((agreement) => (
          <div key={agreement.id}>
            <AgreementName agreement={agreement} />
            <Span agreement={agreement} />
          </div>
        ))}
        <ShowMore pages={pages} />
        {may('agreements.write') && (
          <ButtonLink
            to="/partnerships/agreements/new"
            search={{ partnershipId: id, contactId }}
            variant="default"
          >
            {t('agreements.new')}
          </ButtonLink>
        )}
      </Stack>
    </Section>
  );
}

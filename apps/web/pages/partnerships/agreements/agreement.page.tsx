import { Grid, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { AgreementActions } from './agreement-actions';
import { useAgreementTitle } from './agreement-name';
import { BothGive, Signed, Terms } from './agreement-facts';
import { Document } from './document';
import { useAgreement } from './queries';
import { Span } from './span';

/** One agreement: with whom, since when, what each side gives, and what it means for referrals. */
export function AgreementPage(): ReactElement {
  const t = useTexts('partnerships');
  const title = useAgreementTitle();
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/partnerships/agreements/$id' });
  const { data: agreement } = useAgreement(id);
  return (
    <Page
      title={title(agreement)}
      above={<TextLink to="/partnerships/agreements">{t('agreements.back')}</TextLink>}
      actions={may('agreements.write') && <AgreementActions agreement={agreement} />}
    >
      <Group mb="lg">
        <Span agreement={agreement} />
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Signed agreement={agreement} />
            <BothGive agreement={agreement} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Terms agreement={agreement} />
            <Document agreement={agreement} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

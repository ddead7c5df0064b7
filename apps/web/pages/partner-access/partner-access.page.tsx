import { Box, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { ContactPicker } from '../../ui/contact-picker';
import { NothingHere } from '../../ui/nothing-here';
import { Page } from '../../ui/page';
import { Waiting } from '../../ui/waiting';
import { Tokens } from './tokens/tokens';
import { Webhooks } from './webhooks';

const route = getRouteApi('/signed-in/partner-access');

/** How a partner's own systems get in: its tokens, and what they are told by themselves. */
export function PartnerAccessPage(): ReactElement {
  const t = useTexts('partner-access');
  const { contactId } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('title')} size="md">
      <Stack gap="xl">
        <Text>{t('explanation')}</Text>
        <Box maw={480}>
          <ContactPicker
            label={t('partner')}
            value={contactId ?? ''}
            onChange={(id) => void navigate({ search: { contactId: id || undefined } })}
          />
        </Box>
        {contactId === undefined ? (
          <NothingHere icon={IconKey} title={t('nobody')} explanation={t('nobody.how')} />
        ) : (
          <Waiting>
            <Tokens contactId={contactId} />
            <Webhooks contactId={contactId} />
          </Waiting>
        )}
      </Stack>
    </Page>
  );
}

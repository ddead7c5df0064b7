import { Box } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Delivery } from '../../ui/deliveries/delivery';
import { Page } from '../../ui/page';

/** One mail with every attempt to send it: where the notice of a failed one leads. */
export function DeliveryPage(): ReactElement {
  const t = useTexts('deliveries');
  const { id } = useParams({ from: '/signed-in/deliveries/$id' });
  return (
    <Page title={t('title')} size="md">
      <Box className="surface" p="lg">
        <Delivery id={id} />
      </Box>
    </Page>
  );
}

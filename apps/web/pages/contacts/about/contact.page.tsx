import { Alert, Grid, Stack } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { Navigate, useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { FollowUpsAbout } from '../../../ui/follow-ups/follow-ups-about';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { useContact } from '../queries';
import { ContactActions } from './contact-actions';
import { ContactFacts } from './contact-facts';
import { ContactPartnerships } from './contact-partnerships';
import { ContactReferrals } from './contact-referrals';
import { ContactReferralTerms } from './referral-terms';
import { ContactMentorProfile } from './mentor-profile';
import { ContactResources } from './contact-resources';
import { OwnData } from './own-data';
import { People } from './people';
import { Merges } from './merges';
import { ContactTimeline } from './timeline';

/** One contact: who it is, what is open with it, and all that happened. */
export function ContactPage(): ReactElement {
  const t = useTexts('contacts');
  const formats = useFormats();
  const { id } = useParams({ from: '/signed-in/contacts/$id' });
  const may = useMay();
  const contact = useContact(id);
  // One that was merged into another is answered with its survivor.
  if (contact.id !== id) return <Navigate to="/contacts/$id" params={{ id: contact.id }} replace />;
  return (
    <Page
      title={contact.name}
      above={<TextLink to="/contacts">{t('one.back')}</TextLink>}
      actions={<ContactActions contact={contact} />}
    >
      {contact.archivedAt !== null && (
        <Alert color="gray" icon={<IconArchive aria-hidden />} mb="lg">
          {t('one.archived', { day: formats.day(contact.archivedAt) })}
        </Alert>
      )}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Section title={t('timeline.title')}>
            <Waiting>
              <ContactTimeline id={id} />
            </Waiting>
          </Section>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <Stack gap="lg">
            <ContactFacts contact={contact} />
            {contact.party === 'person' && (
              <Waiting>
                <ContactMentorProfile contact={contact} />
              </Waiting>
            )}
            <Waiting>
              <FollowUpsAbout about={{ contactId: id }} isOver={contact.archivedAt !== null} />
            </Waiting>
            <Waiting>
              <ContactReferrals id={id} />
            </Waiting>
            {may('referral-terms.write') && contact.archivedAt === null && (
              <Waiting>
                <ContactReferralTerms id={id} />
              </Waiting>
            )}
            <Waiting>
              <ContactPartnerships contact={contact} />
            </Waiting>
            <Waiting>
              <People contact={contact} />
            </Waiting>
            <Waiting>
              <ContactResources id={id} />
            </Waiting>
            <Waiting>
              <Merges id={id} />
            </Waiting>
            {contact.party === 'person' && (may('contacts.export') || may('contacts.erase')) && (
              <OwnData contact={contact} />
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

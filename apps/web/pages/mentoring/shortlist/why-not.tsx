import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ContactPicker } from '../../../ui/contact-picker';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { mentoringKey, type MentoringRequest } from '../queries';
import { Points } from './points';
import { Propose } from './propose';
import { RefusalList } from './refusal-list';

interface Asked {
  readonly name: string;
  /** Undefined of somebody who has no mentor profile. */
  readonly suitability: Schemas['SuitabilityDto'] | undefined;
}

/** Says of any one person why they would suit, or why not. */
export function WhyNot({ request }: { request: MentoringRequest }): ReactElement {
  const t = useTexts('mentoring');
  const [contactId, setContactId] = useState('');
  const { id: requestId } = request;
  const asked = useQuery({
    queryKey: [...mentoringKey, 'suitability', requestId, contactId],
    queryFn: () => suitabilityOf(requestId, contactId),
    enabled: contactId !== '',
  });
  return (
    <Section title={t('why_not.title')}>
      <Stack>
        <Text>{t('why_not.explanation')}</Text>
        <ContactPicker label={t('why_not.mentor')} value={contactId} onChange={setContactId} />
        {asked.error !== null && <FailureNotice error={asked.error} />}
        <div aria-live="polite">
          {asked.data?.suitability === undefined && asked.data && (
            <Text>
              {t('why_not.no_profile')}{' '}
              <TextLink to="/mentoring/mentors/new" search={{ contactId }}>
                {t('profile.make')}
              </TextLink>
            </Text>
          )}
          {asked.data?.suitability && (
            <Verdict
              request={request}
              name={asked.data.name}
              suitability={asked.data.suitability}
            />
          )}
        </div>
      </Stack>
    </Section>
  );
}

interface VerdictProps {
  readonly request: MentoringRequest;
  readonly name: string;
  readonly suitability: Schemas['SuitabilityDto'];
}

function Verdict({ request, name, suitability }: VerdictProps): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { profileId, refusals, score, grounds, missing, inUse, capacity } = suitability;
  const canBeProposed = refusals.length === 0;
  return (
    <Stack align="stretch">
      {!canBeProposed && <RefusalList title={t('why_not.refused', { name })} reasons={refusals} />}
      {canBeProposed && <Text fw={600}>{t('why_not.suits', { name })}</Text>}
      <Text>{[t('score', { score }), t('mentor.load', { inUse, capacity })].join(' · ')}</Text>
      <Points grounds={grounds} missing={missing} />
      {canBeProposed && may('mentoring.write') && request.status === 'waiting' && (
        <div>
          <Propose requestId={request.id} profileId={profileId} mentorName={name} />
        </div>
      )}
    </Stack>
  );
}

async function suitabilityOf(requestId: string, contactId: string): Promise<Asked> {
  const { data } = await answerOf(
    api.GET('/api/v1/mentor-profiles', { params: { query: { contactId } } }),
  );
  const [profile] = data;
  if (!profile) return { name: '', suitability: undefined };
  const path = { id: requestId, profileId: profile.id };
  const suitability = await answerOf(
    api.GET('/api/v1/mentoring-requests/{id}/suitability/{profileId}', { params: { path } }),
  );
  return { name: profile.contact.name, suitability };
}

import { SimpleGrid, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { FactList } from '../fact-list';
import { noonOf } from '../noon';
import { type Agreement } from './queries';

/** Who signed it with whom, and for how long it holds. */
export function Signed({ agreement }: { agreement: Agreement }): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const formats = useFormats();
  const { contacts, partnershipId, renewal = 'ends', noticeDays } = agreement;
  const day = (one: string | null | undefined): string | null =>
    one ? formats.day(noonOf(one)) : null;
  return (
    <Section title={t('agreement.signed')}>
      <FactList
        facts={[
          [
            t('agreement.contacts'),
            <Stack key="contacts" gap={4}>
              {contacts.map(({ id, name }) => (
                <TextLink key={id} to="/contacts/$id" params={{ id }}>
                  {name}
                </TextLink>
              ))}
            </Stack>,
          ],
          [
            t('agreement.partnership'),
            partnershipId ? (
              <TextLink to="/partnerships/$id" params={{ id: partnershipId }}>
                {t('agreement.partnership.open')}
              </TextLink>
            ) : (
              t('agreement.partnership.none')
            ),
          ],
          [t('agreement.signedOn'), day(agreement.signedOn) ?? t('agreements.standing.draft')],
          [t('agreement.signedForUs'), agreement.signedForUs],
          [t('agreement.signedForThem'), agreement.signedForThem],
          [t('agreement.inForceFrom'), day(agreement.inForceFrom)],
          [t('agreement.inForceTo'), day(agreement.inForceTo) ?? t('agreement.inForceTo.none')],
          ...(agreement.endedOn ? [[t('agreement.endedOn'), day(agreement.endedOn)] as const] : []),
          [t('agreement.renewal'), label('agreement_renewal', renewal)],
          [
            t('agreement.noticeDays'),
            noticeDays == null ? null : t('agreement.days', { days: noticeDays }),
          ],
        ]}
      />
    </Section>
  );
}

/** What each side gives, and how each makes the other known. */
export function BothGive({ agreement }: { agreement: Agreement }): ReactElement {
  const t = useTexts('partnerships');
  const { weGive, theyGive, wePromote, theyPromote } = agreement;
  return (
    <Section title={t('agreement.both')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <FactList
          facts={[
            [t('agreement.weGive'), weGive],
            [t('agreement.wePromote'), wePromote],
          ]}
        />
        <FactList
          facts={[
            [t('agreement.theyGive'), theyGive],
            [t('agreement.theyPromote'), theyPromote],
          ]}
        />
      </SimpleGrid>
    </Section>
  );
}

/** What it means for referrals while it is in force; where it says nothing, the library's own rules hold. */
export function Terms({ agreement }: { agreement: Agreement }): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const { clientFields, services } = agreement;
  const own = t('agreement.terms.own');
  const inDays = (days: number | null | undefined): string =>
    days == null ? own : t('agreement.days', { days });
  const { respondWithinWorkingDays: respond, retentionMonths: months } = agreement;
  return (
    <Section title={t('agreement.terms')}>
      <Text c="dimmed" size="sm" mb="md">
        {t('agreement.terms.meaning')}
      </Text>
      <FactList
        facts={[
          [
            t('agreement.respondWithinWorkingDays'),
            respond == null ? own : t('agreement.working_days', { days: respond }),
          ],
          [t('agreement.firstNewsWithinDays'), inDays(agreement.firstNewsWithinDays)],
          [t('agreement.newsEveryDays'), inDays(agreement.newsEveryDays)],
          [t('agreement.services'), services?.join(', ')],
          [
            t('agreement.clientFields'),
            clientFields == null
              ? t('agreement.clientFields.any')
              : clientFields.map((field) => label('client_field', field)).join(', ') ||
                t('agreement.clientFields.none'),
          ],
          [
            t('agreement.retentionMonths'),
            months == null ? own : t('agreement.months', { months }),
          ],
        ]}
      />
    </Section>
  );
}

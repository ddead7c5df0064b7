import { NumberInput, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { contactsChanged } from '../queries';
import { readReferralTerms, type ReferralTerms, timeLimits } from './time-limits';

type TermsValues = Omit<ReferralTerms, 'version'>;

interface ChangeReferralTermsProps {
  readonly contactId: string;
  readonly terms: ReferralTerms;
  /** What the agreements in force say, which holds instead. */
  readonly agreed: Schemas['TermsInForceDto'];
  readonly onChanged: () => void;
}

export function ChangeReferralTerms(props: ChangeReferralTermsProps): ReactElement {
  const { contactId, terms, agreed, onChanged } = props;
  const t = useTexts('contacts');
  return (
    <EditForm<TermsValues>
      name={`referral-terms.${contactId}`}
      saved={savedTerms(terms)}
      read={async () => savedTerms(await readReferralTerms(contactId))}
      change={(body, version) =>
        answerOf(
          api.PATCH('/api/v1/contacts/{contactId}/referral-terms', {
            params: { path: { contactId }, header: ifMatch(version) },
            body,
          }),
        )
      }
      onSaved={async () => {
        onChanged();
        await contactsChanged();
      }}
      labels={{
        respondWithinWorkingDays: t('terms.field.respondWithinWorkingDays'),
        firstNewsWithinDays: t('terms.field.firstNewsWithinDays'),
        newsEveryDays: t('terms.field.newsEveryDays'),
      }}
    >
      {(form) => (
        <>
          <Text c="dimmed">{t('terms.meaning')}</Text>
          {timeLimits.map(({ name, max }) => (
            <NumberInput
              key={name}
              label={t(`terms.field.${name}`)}
              description={agreed[name] !== null && t('terms.field.agreed', { days: agreed[name] })}
              required
              min={1}
              max={max}
              allowDecimal={false}
              size="md"
              {...form.getInputProps(name)}
            />
          ))}
        </>
      )}
    </EditForm>
  );
}

function savedTerms({ version, ...values }: ReferralTerms): Saved<TermsValues> {
  return { version, values };
}

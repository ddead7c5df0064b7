import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { answerOf } from '#api-client';
import { interactionChannels } from '#libs/interactions/domain/interaction-channel';
import { useLibrary } from '../../base/account';
import { api } from '../../base/api';
import { dayIn } from '../../base/language/days';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { ContactPicker } from '../contact-picker';
import { SavingForm } from '../form/saving-form';
import { useDraftForm } from '../form/use-draft-form';
import { notifySaved } from '../notify';
import { workChanged } from '../work-changed';
import { LogDetailsInputs } from './log-details';
import { filledFrom, hasDetails, logBody, type LogValues, nextDays, noDetails } from './log-values';
import { useInteractionTemplates } from './use-templates';

interface LogFormProps {
  readonly contactId?: string | undefined;
  readonly onLogged: () => void;
}

/** Ten seconds: with whom, how, one line, and what comes next. Tab leads through it, Enter saves it. */
export function LogForm({ contactId, onLogged }: LogFormProps): ReactElement {
  const t = useTexts('ui');
  const label = useLabels();
  const { timeZone } = useLibrary();
  const templates = useInteractionTemplates();
  const [isWhole, setIsWhole] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The window may have been there before the form was loaded, and have given the focus to its close button.
    place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  const { form, forget } = useDraftForm<LogValues>(`log.${contactId ?? 'anybody'}`, {
    initialValues: {
      contactId: contactId ?? '',
      channel: 'call',
      summary: '',
      next: '',
      when: 'week',
      day: dayIn(1, timeZone),
      ...noDetails,
    },
    validate: { contactId: (id) => (id === '' ? t('log.contact.needed') : null) },
  });
  const { next, when } = form.getValues();
  const showsDetails = isWhole || hasDetails(form.getValues());
  return (
    <div ref={place}>
      <SavingForm
        form={form}
        save={(values) =>
          answerOf(api.POST('/api/v1/interactions', { body: logBody(values, timeZone) }))
        }
        onSaved={async () => {
          forget();
          notifySaved(t('log.saved'));
          onLogged();
          await workChanged();
        }}
        action={t('log.action')}
      >
        <ContactPicker
          label={t('log.contact')}
          required
          data-autofocus={contactId === undefined ? true : undefined}
          {...form.getInputProps('contactId')}
        />
        {templates.length > 0 && (
          <NativeSelect
            label={t('log.template')}
            data={[
              { value: '', label: t('log.template.none') },
              ...templates.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ currentTarget }) => {
              const chosen = templates.find(({ id }) => id === currentTarget.value);
              if (chosen) form.setValues(filledFrom(chosen, timeZone));
            }}
          />
        )}
        <NativeSelect
          label={t('log.channel')}
          data={interactionChannels.map((one) => ({
            value: one,
            label: label('interaction_channel', one),
          }))}
          {...form.getInputProps('channel')}
        />
        <TextInput
          label={t('log.summary')}
          required
          maxLength={5000}
          data-autofocus={contactId === undefined ? undefined : true}
          {...form.getInputProps('summary')}
        />
        <TextInput
          label={t('log.next')}
          description={t('log.next.hint')}
          maxLength={200}
          {...form.getInputProps('next')}
        />
        {next.trim() !== '' && (
          <Group grow align="end">
            <NativeSelect
              label={t('log.when')}
              data={[...Object.keys(nextDays), 'day'].map((one) => ({
                value: one,
                label: t(`log.when.${one}`),
              }))}
              {...form.getInputProps('when')}
            />
            {when === 'day' && (
              <TextInput type="date" label={t('log.day')} required {...form.getInputProps('day')} />
            )}
          </Group>
        )}
        {showsDetails && <LogDetailsInputs form={form} />}
        {!showsDetails && (
          <Button
            variant="subtle"
            size="sm"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              setIsWhole(true);
            }}
          >
            {t('log.more')}
          </Button>
        )}
      </SavingForm>
    </div>
  );
}

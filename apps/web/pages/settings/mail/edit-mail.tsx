import { TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { libraryQuery } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { queryClient } from '../../../base/query-client';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { MailPreview } from './mail-preview';
import { type Sample, sampleKey } from './queries';

type Library = Schemas['LibraryDto'];

interface MailValues {
  readonly mailSenderName: string;
  readonly mailReplyTo: string;
}

/** By what name mail comes and where answers go; beneath, how that looks while one types. */
export function EditMail({ library, sample }: { library: Library; sample: Sample }): ReactElement {
  const t = useTexts('settings');
  return (
    <EditForm<MailValues>
      name="library.mail"
      saved={savedMail(library)}
      read={async () => savedMail(await answerOf(api.GET('/api/v1/library')))}
      change={({ mailSenderName, mailReplyTo }, version) =>
        answerOf(
          api.PATCH('/api/v1/library', {
            params: { header: ifMatch(version) },
            body: {
              mailSenderName: mailSenderName.trim() || null,
              mailReplyTo: mailReplyTo.trim() || null,
            },
          }),
        )
      }
      onSaved={async () => {
        await queryClient.invalidateQueries({ queryKey: sampleKey });
        await queryClient.invalidateQueries({ queryKey: libraryQuery.queryKey });
      }}
      labels={{ mailSenderName: t('mail.sender'), mailReplyTo: t('mail.reply_to') }}
    >
      {(form) => (
        <>
          <TextInput
            label={t('mail.sender')}
            description={t('mail.sender.hint')}
            placeholder={library.name}
            maxLength={100}
            {...form.getInputProps('mailSenderName')}
          />
          <TextInput
            type="email"
            label={t('mail.reply_to')}
            description={t('mail.reply_to.hint')}
            maxLength={254}
            {...form.getInputProps('mailReplyTo')}
          />
          <MailPreview
            sample={{
              ...sample,
              senderName: form.getValues().mailSenderName.trim() || library.name,
              replyTo: form.getValues().mailReplyTo.trim() || null,
            }}
          />
        </>
      )}
    </EditForm>
  );
}

function savedMail({ version, mailSenderName, mailReplyTo }: Library): Saved<MailValues> {
  return {
    version,
    values: { mailSenderName: mailSenderName ?? '', mailReplyTo: mailReplyTo ?? '' },
  };
}

import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { queryClient } from '../../base/query-client';
import { EditForm } from '../../ui/form/edit-form';
import { DigestInputs } from './digest-inputs';
import { preferencesChange, savedPreferences } from './preference-values';
import { type Preferences, preferencesQuery } from './queries';
import { QuietHoursInputs } from './quiet-hours-inputs';
import { ReminderInputs } from './reminder-inputs';

/** When one is told of what is due, and when of nothing. */
export function EditPreferences({ preferences }: { preferences: Preferences }): ReactElement {
  const t = useTexts('preferences');
  return (
    <EditForm
      name="preferences"
      saved={savedPreferences(preferences)}
      read={async () => savedPreferences(await answerOf(api.GET('/api/v1/me/preferences')))}
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/me/preferences', {
            params: { header: ifMatch(version) },
            body: preferencesChange(values),
          }),
        )
      }
      onSaved={() => queryClient.invalidateQueries({ queryKey: preferencesQuery.queryKey })}
      labels={{
        digest: t('digest.wanted'),
        digestHour: t('digest.hour'),
        followsLibrary: t('digest.follows_library'),
        digestWeekdays: t('digest.weekdays'),
        digestLanguage: t('digest.language'),
        reminders: t('reminders'),
        isSometimesQuiet: t('quiet.wanted'),
        quietFrom: t('quiet.from'),
        quietUntil: t('quiet.until'),
      }}
    >
      {(form) => (
        <>
          <DigestInputs form={form} />
          <ReminderInputs form={form} />
          <QuietHoursInputs form={form} />
        </>
      )}
    </EditForm>
  );
}

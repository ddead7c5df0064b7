import { type UseFormReturnType } from '@mantine/form';
import { type Schemas } from '#api-client';
import { type Language } from '#kernel';
import { type ReminderWay } from '#libs/preferences/domain/preferences';
import { type Saved } from '../../ui/form/edit-form';
import { type Preferences } from './queries';

/** What the form holds: numbers as the words of its boxes, and what is not chosen as an empty word. */
export interface PreferenceValues {
  readonly digest: boolean;
  readonly digestHour: string;
  readonly followsLibrary: boolean;
  readonly digestWeekdays: readonly string[];
  readonly digestLanguage: Language | '';
  readonly reminders: ReminderWay;
  readonly isSometimesQuiet: boolean;
  readonly quietFrom: string;
  readonly quietUntil: string;
}

export type PreferencesForm = UseFormReturnType<PreferenceValues>;

const workingWeek = [1, 2, 3, 4, 5];
const usualNight = { quietFrom: '20:00', quietUntil: '07:00' };

export function savedPreferences(preferences: Preferences): Saved<PreferenceValues> {
  const { version, digest, digestHour, digestWeekdays, digestLanguage, reminders } = preferences;
  return {
    version,
    values: {
      digest,
      digestHour: String(digestHour),
      followsLibrary: digestWeekdays === null,
      digestWeekdays: (digestWeekdays ?? workingWeek).map(String),
      digestLanguage: digestLanguage ?? '',
      reminders,
      isSometimesQuiet: preferences.quietFrom !== null,
      quietFrom: preferences.quietFrom ?? usualNight.quietFrom,
      quietUntil: preferences.quietUntil ?? usualNight.quietUntil,
    },
  };
}

/** The values as the API takes them. */
export function preferencesChange(values: PreferenceValues): Schemas['ChangePreferencesDto'] {
  const { digest, digestHour, followsLibrary, digestWeekdays, digestLanguage, reminders } = values;
  const { isSometimesQuiet, quietFrom, quietUntil } = values;
  return {
    digest,
    digestHour: Number(digestHour),
    digestWeekdays: followsLibrary ? null : digestWeekdays.map(Number).sort(),
    digestLanguage: digestLanguage === '' ? null : digestLanguage,
    reminders,
    quietFrom: isSometimesQuiet ? quietFrom : null,
    quietUntil: isSometimesQuiet ? quietUntil : null,
  };
}

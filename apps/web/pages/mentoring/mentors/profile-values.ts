import { type Schemas } from '#api-client';
import { type BusinessStage } from '#libs/contacts/domain/business-profile';
import { type MeetingMode } from '#libs/mentoring/domain/profile/meeting-mode';
import { type Saved } from '../../../ui/form/edit-form';
import { type MentorProfile } from '../queries';

/** What the form of a profile holds. */
export interface ProfileValues {
  readonly about: string;
  readonly terms: string[];
  readonly languages: readonly Schemas['SpokenLanguageDto'][];
  readonly stages: BusinessStage[];
  readonly industries: string[];
  readonly conflictIndustries: string[];
  readonly modes: MeetingMode[];
  readonly branchIds: string[];
  readonly slots: readonly Schemas['WeeklySlotDto'][];
  readonly capacity: number | '';
  readonly pausedUntil: string;
  readonly isVerified: boolean;
}

export const blankProfileValues: ProfileValues = {
  about: '',
  terms: [],
  languages: [],
  stages: [],
  industries: [],
  conflictIndustries: [],
  modes: [],
  branchIds: [],
  slots: [],
  capacity: 1,
  pausedUntil: '',
  isVerified: false,
};

export function savedProfile(profile: MentorProfile): Saved<ProfileValues> {
  const { version, terms = [], languages = [], stages = [], industries = [] } = profile;
  const { conflictIndustries = [], modes = [], branchIds = [], slots = [] } = profile;
  return {
    version,
    values: {
      ...{ terms, languages, stages, industries, conflictIndustries },
      ...{ modes, branchIds, slots },
      about: profile.about ?? '',
      capacity: profile.capacity ?? 1,
      pausedUntil: profile.pausedUntil ?? '',
      isVerified: profile.isVerified ?? false,
    },
  };
}

/** The values as the API takes them. */
export function profileDetails(values: ProfileValues): Schemas['ChangeMentorProfileDto'] {
  const { terms, stages, industries, conflictIndustries, modes, branchIds, isVerified } = values;
  return {
    ...{ terms, stages, industries, conflictIndustries, modes, branchIds, isVerified },
    languages: [...values.languages],
    slots: [...values.slots],
    about: values.about || null,
    capacity: Number(values.capacity),
    pausedUntil: values.pausedUntil || null,
  };
}

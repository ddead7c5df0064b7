import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { useSaid } from '../said/use-said';
import { blankProfileValues, type ProfileValues } from './profile-values';

type Field = keyof ProfileValues;

interface ProfileWords {
  readonly labels: Readonly<Record<Field, string>>;
  readonly say: (values: ProfileValues, field: Field) => string;
}

/** What the fields of a profile are called, and what stands in them, as people read it. */
export function useProfileWords(): ProfileWords {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const said = useSaid();
  const fields = Object.keys(blankProfileValues) as Field[];
  const names = Object.fromEntries(fields.map((field) => [field, t(`field.${field}`)]));
  const labels = { ...names, terms: t('field.offered') };
  const sayers: Readonly<Record<Field, (values: ProfileValues) => string>> = {
    about: ({ about }) => about,
    terms: ({ terms }) => said.terms(terms),
    languages: ({ languages }) => said.levels(languages),
    stages: ({ stages }) => said.stages(stages),
    industries: ({ industries }) => said.industries(industries),
    conflictIndustries: ({ conflictIndustries }) => said.industries(conflictIndustries),
    modes: ({ modes }) => said.modes(modes),
    branchIds: ({ branchIds }) => said.branches(branchIds),
    slots: ({ slots }) => said.slots(slots),
    capacity: ({ capacity }) => String(capacity),
    pausedUntil: ({ pausedUntil }) => (pausedUntil === '' ? '' : formats.day(pausedUntil)),
    isVerified: ({ isVerified }) => t(isVerified ? 'mentor.verified' : 'mentor.unverified'),
  };
  return {
    labels: labels as Record<Field, string>,
    say: (values, field) => sayers[field](values),
  };
}

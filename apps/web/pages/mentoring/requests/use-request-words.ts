import { useTexts } from '../../../base/language/use-texts';
import { useSaid } from '../said/use-said';
import { blankRequestValues, type RequestValues } from './request-values';

type Field = keyof RequestValues;

interface RequestWords {
  readonly labels: Readonly<Record<Field, string>>;
  readonly say: (values: RequestValues, field: Field) => string;
}

/** What the fields of a request are called, and what stands in them, as people read it. */
export function useRequestWords(): RequestWords {
  const t = useTexts('mentoring');
  const said = useSaid();
  const fields = Object.keys(blankRequestValues) as Field[];
  const labels = Object.fromEntries(fields.map((field) => [field, t(`field.${field}`)]));
  const sayers: Readonly<Record<Field, (values: RequestValues) => string>> = {
    goals: ({ goals }) => goals,
    terms: ({ terms }) => said.terms(terms),
    industry: ({ industry }) => said.industries(industry === '' ? [] : [industry]),
    stage: ({ stage }) => said.stages(stage === '' ? [] : [stage]),
    languages: ({ languages }) => said.languages(languages),
    modes: ({ modes }) => said.modes(modes),
    branchId: ({ branchId }) => said.branches(branchId === '' ? [] : [branchId]),
    slots: ({ slots }) => said.slots(slots),
    note: ({ note }) => note,
    ownerId: ({ ownerId }) => (ownerId === '' ? '' : said.colleague(ownerId)),
  };
  return {
    labels: labels as Record<Field, string>,
    say: (values, field) => sayers[field](values),
  };
}

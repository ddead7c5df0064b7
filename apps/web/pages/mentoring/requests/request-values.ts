import { type Schemas } from '#api-client';
import { type BusinessStage } from '#libs/contacts/domain/business-profile';
import { type MeetingMode } from '#libs/mentoring/domain/profile/meeting-mode';
import { type Saved } from '../../../ui/form/edit-form';
import { type MentoringRequest } from '../queries';

/** What the form of a request holds; what is not chosen is an empty word. */
export interface RequestValues {
  readonly goals: string;
  readonly terms: string[];
  readonly industry: string;
  readonly stage: BusinessStage | '';
  readonly languages: string[];
  readonly modes: MeetingMode[];
  readonly branchId: string;
  readonly slots: readonly Schemas['WeeklySlotDto'][];
  readonly note: string;
  readonly ownerId: string;
}

export const blankRequestValues: RequestValues = {
  goals: '',
  terms: [],
  industry: '',
  stage: '',
  languages: [],
  modes: [],
  branchId: '',
  slots: [],
  note: '',
  ownerId: '',
};

export function savedRequest(request: MentoringRequest): Saved<RequestValues> {
  const { terms = [], languages = [], modes = [], slots = [] } = request;
  return {
    version: request.version,
    values: {
      ...{ terms, languages, modes, slots },
      goals: request.goals ?? '',
      industry: request.industry ?? '',
      stage: request.stage ?? '',
      branchId: request.branchId ?? '',
      note: request.note ?? '',
      ownerId: request.owner?.id ?? '',
    },
  };
}

/** The values as the API takes them. */
export function requestDetails(values: RequestValues): Schemas['ChangeMentoringRequestDto'] {
  const { terms, languages, modes, slots } = values;
  return {
    ...{ terms, languages, modes, slots: [...slots] },
    goals: values.goals || null,
    industry: values.industry || null,
    stage: values.stage || null,
    branchId: values.branchId || null,
    note: values.note || null,
    ownerId: values.ownerId || null,
  };
}

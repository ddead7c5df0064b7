/** For whom something is offered or needed. To add one: a line here, and a label per language. */
export const audiences = [
  'children',
  'young_people',
  'students',
  'job_seekers',
  'entrepreneurs',
  'employers',
  'families',
  'seniors',
  'migrants',
  'people_with_disabilities',
  'rural_residents',
] as const;

export type Audience = (typeof audiences)[number];

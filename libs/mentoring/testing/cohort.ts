interface Known {
  readonly id: string;
}

/** What is asked to have these requests assigned to these mentors. */
export function cohortOf(requests: readonly Known[], mentors: readonly Known[]) {
  return {
    kind: 'cohort',
    requests: requests.map(({ id }) => ({ requestId: id })),
    mentors: mentors.map(({ id }) => ({ profileId: id })),
  };
}

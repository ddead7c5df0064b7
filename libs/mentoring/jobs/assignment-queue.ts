/** The queue with a job for each assignment that waits for a worker. */
export const assignmentQueue = 'mentoring-assignments';

export interface AssignmentJob {
  readonly libraryId: string;
  readonly assignmentId: string;
}

/** The queue with a job for each import that waits for a worker. */
export const importQueue = 'imports';

export interface ImportJob {
  readonly libraryId: string;
  readonly importId: string;
}

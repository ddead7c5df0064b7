import { type Schemas } from '#api-client';

/** What is done with all contacts that are chosen. */
export type ContactBatch = Omit<Schemas['ContactBatchDto'], 'ids'>;

export interface BatchFormProps {
  readonly run: (batch: ContactBatch) => Promise<unknown>;
}

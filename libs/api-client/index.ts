import { type components } from './schema';

export { type ApiClient, type ApiClientOptions, createApiClient } from './client';
export { answerOf, ifMatch } from './answer';
export { Problem, type ProblemFault, Unreachable } from './problem';

/** What the API takes and answers, by the names of its OpenAPI document. */
export type Schemas = components['schemas'];

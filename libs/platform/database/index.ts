export { collations } from './collations';
export { isUnavailable, isUnrepresentable, violates } from './database-errors';
export { JsonPage, JsonResource, JsonText } from './json-text';
export { KeysetList, type KeysetOrder } from './keyset-list';
export { migrate, type MigrationRequest } from './migrate';
export { ReadPath } from './read-path';
export { SingleRead } from './single-read';
export { type Statement } from './statement';
export { UnitOfWork } from './unit-of-work';

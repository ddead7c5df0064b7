export { type DueWork, queueDueWork } from './due-work';
export { Gathering } from './gathering';
export { LeasedRow } from './leased-row';
export { LeasedRows } from './leased-rows';
export { type Attempted, Leases } from './leases';

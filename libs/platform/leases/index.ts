export { type DueWork, queueDueWork } from './due-work';
export { LeasedRow } from './leased-row';
export { LeasedRows } from './leased-rows';
export { Leases } from './leases';

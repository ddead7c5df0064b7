export { AuditReader } from './audit.reader';
export { type AuditRecord, AuditTrail } from './audit-trail';
export { type Fields } from './changed-fields';

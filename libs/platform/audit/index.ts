export { AuditReader } from './audit.reader';
export { type AuditRecord, AuditTrail } from './audit-trail';
export { AuditModule } from './audit.module';
export { changedFields, type Fields } from './changed-fields';

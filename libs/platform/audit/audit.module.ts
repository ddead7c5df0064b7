import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryEntity } from './audit-entry.entity';
import { AuditReader } from './audit.reader';
import { AuditTrail } from './audit-trail';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity])],
  providers: [AuditTrail, AuditReader],
  exports: [AuditTrail, AuditReader],
})
export class AuditModule {}

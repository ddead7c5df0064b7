import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { ClientReaches, ClientsService } from '#clients';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentorExclusionRepository } from './data/mentor-exclusion.repository';
import { MentorProfilesService } from './mentor-profiles.service';

/** Clients whom a mentor is never proposed: they are relatives, neighbours, or fell out with each other. */
@Injectable()
export class MentorExclusionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exclusions: MentorExclusionRepository,
    private readonly profiles: MentorProfilesService,
    private readonly clients: ClientsService,
    private readonly reaches: ClientReaches,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** As often as somebody says so. @throws DomainError not_found; conflict `client_archived`. */
  async exclude(caller: Caller, profileId: string, clientId: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      await this.profiles.find(libraryId, profileId);
      await this.clients.findServed(caller, clientId);
      await this.exclusions.add(libraryId, profileId, clientId, this.clock.now());
      await this.record(caller, 'mentor_profile.client_excluded', profileId);
    });
  }

  /** @throws DomainError not_found. */
  async admit(caller: Caller, profileId: string, clientId: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      await this.profiles.find(libraryId, profileId);
      await this.reaches.check(caller, clientId);
      await this.exclusions.remove(libraryId, profileId, clientId);
      await this.record(caller, 'mentor_profile.client_admitted', profileId);
    });
  }

  private record(caller: Caller, action: string, subjectId: string): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'mentor_profile',
      subjectId,
      personal: true,
    });
  }
}

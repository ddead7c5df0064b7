import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactListeners } from '#contacts';
import { ActivityListeners } from '#interactions';
import { CadencesService } from './cadences.service';

/** What cadences hear of contacts and of what happens with them. */
@Injectable()
export class CadenceContributions implements OnModuleInit {
  constructor(
    private readonly contactListeners: ContactListeners,
    private readonly activityListeners: ActivityListeners,
    private readonly cadences: CadencesService,
  ) {}

  onModuleInit(): void {
    this.contactListeners.register(this.cadences);
    this.activityListeners.register(this.cadences);
  }
}

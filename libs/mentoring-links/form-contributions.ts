import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors } from '#clients';
import { DeliveriesService } from '#notifications';
import { MentoringFormRepository } from './data/mentoring-form.repository';

/** What becomes of the forms of a client who is erased: nothing is left, and so their links lead nowhere. */
@Injectable()
export class FormContributions implements OnModuleInit {
  constructor(
    private readonly clientData: ClientDataContributors,
    private readonly forms: MentoringFormRepository,
    private readonly deliveries: DeliveriesService,
  ) {}

  onModuleInit(): void {
    this.clientData.register({
      section: 'mentoringForms',
      columns: ['mentoring_forms.client_id'],
      exportOf: (...client) => this.forms.findByClient(...client),
      erase: (...client) => this.erase(...client),
    });
  }

  private async erase(libraryId: string, clientId: string): Promise<void> {
    const forms = await this.forms.findByClient(libraryId, clientId);
    const subjectIds = forms.map(({ id }) => id);
    await this.deliveries.forgetPerson(libraryId, { address: null, subjectIds });
    await this.forms.removeOfClient(libraryId, clientId);
  }
}

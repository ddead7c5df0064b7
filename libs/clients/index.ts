export { type ClientDataContributor, ClientDataContributors } from './client-data.contributors';
export { ClientDataService } from './client-data.service';
export { ClientsModule } from './clients.module';
export { ClientsService, type NewClient } from './clients.service';
export { ConsentsService } from './consents.service';
export { type ClientField, clientFields } from './domain/client';
export { type ConsentDetails, consentWays, type ConsentWay } from './domain/consent';

export { GapsService } from './gaps.service';
export { type NewResourceEntry, ResourceEntriesService } from './resource-entries.service';
export { ResourcesModule } from './resources.module';

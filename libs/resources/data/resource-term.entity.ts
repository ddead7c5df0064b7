import { Entity } from 'typeorm';
import { OwnTermColumns } from '#platform/vocabulary';

@Entity('resource_terms')
export class ResourceTermEntity extends OwnTermColumns {}

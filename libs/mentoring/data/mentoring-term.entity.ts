import { Entity } from 'typeorm';
import { OwnTermColumns } from '#platform/vocabulary';

@Entity('mentoring_terms')
export class MentoringTermEntity extends OwnTermColumns {}

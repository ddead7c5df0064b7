import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MentoringRating, type RatingParty } from '../domain/rating/rating';

@Entity('mentoring_ratings')
export class MentoringRatingEntity implements MentoringRating {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'match_id', type: 'uuid' })
  matchId!: string;

  @Column({ name: 'party', type: 'varchar' })
  party!: RatingParty;

  @Column({ name: 'helpfulness', type: 'smallint' })
  helpfulness!: number;

  @Column({ name: 'rapport', type: 'smallint' })
  rapport!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

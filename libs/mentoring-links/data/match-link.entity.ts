import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MatchLink, type MatchParty } from '../domain/match-link';

@Entity('match_links')
export class MatchLinkEntity implements MatchLink {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'match_id', type: 'uuid' })
  matchId!: string;

  @Column({ name: 'party', type: 'varchar' })
  party!: MatchParty;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

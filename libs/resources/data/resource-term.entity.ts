import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type OwnTerm } from '../domain/resource-vocabulary';

@Entity('resource_terms')
export class ResourceTermEntity implements OwnTerm {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'code', type: 'varchar' })
  code!: string;

  @Column({ name: 'topic', type: 'varchar' })
  topic!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'name_pl', type: 'text' })
  namePl!: string;

  @Column({ name: 'name_uk', type: 'text' })
  nameUk!: string;

  @Column({ name: 'name_ru', type: 'text' })
  nameRu!: string;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

import { Column, PrimaryColumn } from 'typeorm';
import { type OwnTerm } from '#kernel';

/** The columns of a table of a library's own words; a feature's entity names the table. */
export abstract class OwnTermColumns implements OwnTerm {
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

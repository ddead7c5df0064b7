import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Private links by which a mentor fills in their profile, and a client their request. */
export class CreateMentoringForms1795400301000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Whom a profile's form is for is the holder of its token.
    await queryRunner.query(`
      create table mentoring_forms (
        library_id uuid not null default current_library(),
        id uuid not null,
        client_id uuid,
        user_id uuid not null,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        filled_at timestamptz(3),
        constraint mentoring_forms_pkey primary key (library_id, id),
        constraint mentoring_forms_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_forms_id_fkey foreign key (library_id, id) references tokens (library_id, id) on delete cascade,
        constraint mentoring_forms_client_id_fkey foreign key (library_id, client_id) references clients (library_id, id),
        constraint mentoring_forms_user_id_fkey foreign key (library_id, user_id) references users (library_id, id)
      )`);
    await queryRunner.query(
      `create index mentoring_forms_client_id_idx on mentoring_forms (library_id, client_id, id)`,
    );
    await queryRunner.query(
      `create index mentoring_forms_user_id_idx on mentoring_forms (library_id, user_id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentoring_forms')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from tokens using mentoring_forms
      where tokens.library_id = mentoring_forms.library_id and tokens.id = mentoring_forms.id`);
    await queryRunner.query(`drop table mentoring_forms`);
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The people served, and what they agreed to. */
export class CreateClients1795000400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table clients (
        library_id uuid not null default current_library(),
        id uuid not null,
        name text not null,
        initials text not null,
        email text,
        phone text,
        language varchar(8),
        note text,
        branch_id uuid,
        archived_at timestamptz(3),
        erased_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version integer not null default 1,
        constraint clients_pkey primary key (library_id, id),
        constraint clients_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint clients_branch_id_fkey foreign key (library_id, branch_id) references branches (library_id, id),
        constraint clients_name_check check ((name <> '') = (erased_at is null)),
        constraint clients_email_check check (email = lower(email)),
        constraint clients_erased_at_check check (
          erased_at is null
          or (initials = '' and num_nonnulls(email, phone, language, note) = 0))
      )`);
    await queryRunner.query(
      `create index clients_branch_id_idx on clients (library_id, branch_id, id)`,
    );
    await queryRunner.query(`create index clients_email_idx on clients (library_id, email)`);
    // Staff list them by name in the library's alphabet; viewers, who know no name, by their age.
    for (const language of ['en', 'pl', 'uk', 'ru']) {
      await queryRunner.query(`
        create index clients_name_${language}_idx
          on clients (library_id, name collate "${language}-x-icu", id) where archived_at is null`);
    }
    await queryRunner.query(`select enable_tenancy('clients')`);

    await queryRunner.query(`
      create table consents (
        library_id uuid not null default current_library(),
        id uuid not null,
        client_id uuid not null,
        purpose varchar(32) not null,
        recipient_contact_id uuid,
        fields text[] not null,
        how_given varchar(32) not null,
        given_at timestamptz(3) not null,
        until timestamptz(3),
        withdrawn_at timestamptz(3),
        recorded_by_kind varchar(16) not null,
        recorded_by_id uuid,
        created_at timestamptz(3) not null,
        constraint consents_pkey primary key (library_id, id),
        constraint consents_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint consents_client_id_fkey foreign key (library_id, client_id) references clients (library_id, id),
        constraint consents_recipient_contact_id_fkey
          foreign key (library_id, recipient_contact_id) references contacts (library_id, id),
        constraint consents_client_id_id_key unique (library_id, client_id, id),
        constraint consents_purpose_check check (purpose in ('referral', 'mentoring')),
        constraint consents_fields_check check (
          cardinality(fields) > 0 and fields <@ array['name', 'email', 'phone', 'language', 'note']),
        constraint consents_how_given_check check (how_given in ('written', 'spoken', 'electronic')),
        constraint consents_until_check check (until > given_at),
        constraint consents_recorded_by_kind_check
          check (recorded_by_kind in ('user', 'partner', 'link', 'operator', 'system'))
      )`);
    await queryRunner.query(
      `create index consents_recipient_contact_id_idx on consents (library_id, recipient_contact_id)`,
    );
    await queryRunner.query(`select enable_tenancy('consents')`);
    // What somebody agreed to is never rewritten. It is withdrawn, or follows its recipient when contacts merge.
    await queryRunner.query(`revoke update, delete on consents from liaison_app`);
    await queryRunner.query(
      `grant update (withdrawn_at, recipient_contact_id) on consents to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table consents`);
    await queryRunner.query(`drop table clients`);
  }
}

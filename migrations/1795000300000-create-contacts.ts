import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Organisations and people that a library knows, and who works where. */
export class CreateContacts1795000300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contacts (
        library_id uuid not null default current_library(),
        id uuid not null,
        kind varchar(32),
        party varchar(16) not null,
        sector varchar(16),
        name text not null,
        second_name text,
        email text,
        phone text,
        website text,
        street text,
        postal_code text,
        city text,
        country char(2),
        languages text[] not null default '{}',
        tags text[] not null default '{}',
        notes text,
        owner_id uuid,
        branch_id uuid,
        version integer not null default 1,
        archived_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        constraint contacts_pkey primary key (library_id, id),
        constraint contacts_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contacts_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint contacts_branch_id_fkey foreign key (library_id, branch_id) references branches (library_id, id),
        constraint contacts_kind_check check (kind in (
          'local_business', 'job_agency', 'small_business_centre', 'educational_institution',
          'public_institution', 'ngo', 'peer_library', 'mentor', 'business_leader')),
        constraint contacts_party_check check (party in ('organisation', 'person')),
        constraint contacts_kind_party_check check (kind is not null or party = 'person'),
        constraint contacts_sector_check check (sector in ('public', 'private', 'ngo'))
      )`);
    // Names sort by the library's alphabet: one pair of indexes for each that the product knows.
    for (const language of ['en', 'pl', 'uk', 'ru']) {
      await queryRunner.query(`
        create index contacts_name_${language}_idx
          on contacts (library_id, name collate "${language}-x-icu", id) where archived_at is null`);
      await queryRunner.query(`
        create index contacts_kind_name_${language}_idx
          on contacts (library_id, kind, name collate "${language}-x-icu", id) where archived_at is null`);
    }
    await queryRunner.query(
      `create index contacts_owner_id_idx on contacts (library_id, owner_id)`,
    );
    await queryRunner.query(
      `create index contacts_branch_id_idx on contacts (library_id, branch_id)`,
    );
    await queryRunner.query(`select enable_tenancy('contacts')`);

    await queryRunner.query(`
      create table affiliations (
        library_id uuid not null default current_library(),
        id uuid not null,
        person_id uuid not null,
        organisation_id uuid not null,
        role text,
        started_on date,
        ended_on date,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        constraint affiliations_pkey primary key (library_id, id),
        constraint affiliations_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint affiliations_person_id_fkey foreign key (library_id, person_id)
          references contacts (library_id, id),
        constraint affiliations_organisation_id_fkey foreign key (library_id, organisation_id)
          references contacts (library_id, id),
        constraint affiliations_dates_check check (ended_on >= started_on)
      )`);
    await queryRunner.query(
      `create index affiliations_person_id_idx on affiliations (library_id, person_id, id)`,
    );
    await queryRunner.query(
      `create index affiliations_organisation_id_idx on affiliations (library_id, organisation_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('affiliations')`);

    await queryRunner.query(`
      alter table tokens add constraint tokens_contact_id_fkey
        foreign key (library_id, contact_id) references contacts (library_id, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tokens drop constraint tokens_contact_id_fkey`);
    await queryRunner.query(`drop table affiliations`);
    await queryRunner.query(`drop table contacts`);
  }
}

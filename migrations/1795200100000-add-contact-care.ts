import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How the library looks after a contact, and what kind of business it is. */
export class AddContactCare1795200100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table contacts
        add column status varchar(32) not null default 'active',
        add column source text,
        add column deputy_id uuid,
        add column cadence_days integer,
        add column last_verified_on date,
        add column industry varchar(5),
        add column stage varchar(32),
        add column size varchar(32),
        add column we_offer text,
        add column they_offer text,
        add constraint contacts_deputy_id_fkey foreign key (library_id, deputy_id) references users (library_id, id),
        add constraint contacts_status_check check (status in ('prospective', 'active', 'dormant', 'closed')),
        add constraint contacts_cadence_days_check check (cadence_days between 1 and 1095),
        add constraint contacts_stage_check check (stage in (
          'idea', 'starting', 'established', 'growing', 'winding_down')),
        add constraint contacts_size_check check (size in (
          'self_employed', 'micro', 'small', 'medium', 'large'))`);
    await queryRunner.query(
      `create index contacts_deputy_id_idx on contacts (library_id, deputy_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index contacts_deputy_id_idx`);
    await queryRunner.query(`
      alter table contacts
        drop column they_offer, drop column we_offer, drop column size, drop column stage, drop column industry,
        drop column last_verified_on, drop column cadence_days, drop column deputy_id, drop column source,
        drop column status`);
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The receipts of what was passed on of clients: which fields, to whom, when, through which door. */
export class CreateDisclosures1795100100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table disclosures (
        library_id uuid not null default current_library(),
        id uuid not null,
        client_id uuid not null,
        referral_id uuid not null,
        consent_id uuid,
        recipient_contact_id uuid,
        fields text[] not null,
        door varchar(16) not null,
        actor_kind varchar(16) not null,
        actor_id uuid,
        occurred_at timestamptz(3) not null,
        constraint disclosures_pkey primary key (library_id, id),
        constraint disclosures_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint disclosures_client_id_fkey foreign key (library_id, client_id) references clients (library_id, id),
        constraint disclosures_referral_id_fkey
          foreign key (library_id, referral_id) references referrals (library_id, id),
        constraint disclosures_consent_id_fkey foreign key (library_id, consent_id) references consents (library_id, id),
        constraint disclosures_recipient_contact_id_fkey
          foreign key (library_id, recipient_contact_id) references contacts (library_id, id),
        constraint disclosures_once_key unique nulls not distinct
          (library_id, referral_id, recipient_contact_id, door, fields),
        constraint disclosures_fields_check check (
          cardinality(fields) > 0 and fields <@ array['name', 'email', 'phone', 'language', 'note']),
        constraint disclosures_door_check check (door in ('staff', 'partner_api', 'link')),
        constraint disclosures_actor_kind_check
          check (actor_kind in ('user', 'partner', 'link', 'operator', 'system'))
      )`);
    await queryRunner.query(
      `create index disclosures_client_id_idx on disclosures (library_id, client_id, id)`,
    );
    await queryRunner.query(
      `create index disclosures_consent_id_idx on disclosures (library_id, consent_id)`,
    );
    await queryRunner.query(
      `create index disclosures_recipient_contact_id_idx on disclosures (library_id, recipient_contact_id)`,
    );
    await queryRunner.query(`select enable_tenancy('disclosures')`);
    // A receipt is never rewritten. It follows its recipient when contacts merge, and loses the person in time.
    await queryRunner.query(`revoke update, delete on disclosures from liaison_app`);
    await queryRunner.query(
      `grant update (client_id, consent_id, recipient_contact_id) on disclosures to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table disclosures`);
  }
}

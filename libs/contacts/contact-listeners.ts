import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type Contact } from './domain/contact';

/** A contact that was written; without `before` it is new. */
export interface WrittenContact {
  readonly before: Contact | null;
  readonly after: Contact;
}

/** A feature that has something to do when contacts are written. It registers in its module's `onModuleInit`. */
export interface ContactListener {
  /** Runs in the unit of work that writes them; many new ones come at once. */
  contactsWritten(caller: Caller, contacts: readonly WrittenContact[]): Promise<void>;
}

/** Who listens to what is written of contacts, without contacts knowing them. */
@Injectable()
export class ContactListeners {
  private readonly listeners: ContactListener[] = [];

  register(listener: ContactListener): void {
    this.listeners.push(listener);
  }

  async written(caller: Caller, contacts: readonly WrittenContact[]): Promise<void> {
    for (const listener of this.listeners) await listener.contactsWritten(caller, contacts);
  }
}

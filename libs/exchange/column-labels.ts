import { Injectable } from '@nestjs/common';
import { type Language, languages } from '#kernel';
import { Messages } from '#platform/messages';
import { type ContactField, contactFieldNames } from './domain/contact-field';
import { type FieldLabels, HeaderDictionary } from './domain/mapping.rules';

/** What the columns of our own files are called. */
@Injectable()
export class ColumnLabels {
  private known: HeaderDictionary | undefined;

  constructor(private readonly messages: Messages) {}

  label(field: ContactField, language: Language): string {
    return this.messages.text(language, `contact_field.${field}`);
  }

  /** By which columns are known in whichever of our languages a file was written. */
  dictionary(): HeaderDictionary {
    this.known ??= new HeaderDictionary(this.allLabels());
    return this.known;
  }

  private allLabels(): FieldLabels {
    const labelsOf = (field: ContactField): readonly string[] =>
      languages.map((language) => this.label(field, language));
    return Object.fromEntries(contactFieldNames.map((field) => [field, labelsOf(field)]));
  }
}

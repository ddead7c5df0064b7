import { Textarea, TextInput } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { type PartnershipKnowledge } from '#libs/partnerships/domain/partnership-stage';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { ContactPicker } from '../../ui/contact-picker';

interface KnowledgeInputProps {
  readonly knowledge: PartnershipKnowledge;
  readonly required?: boolean;
  /** What a form gives to its field. */
  readonly field: {
    readonly value?: string;
    readonly onChange: (value: unknown) => void;
    readonly error?: ReactNode;
  };
}

/** One of the things that a partnership is known by. */
export function KnowledgeInput({
  knowledge,
  required = false,
  field,
}: KnowledgeInputProps): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const shared = {
    label: label('partnership_knowledge', knowledge),
    description: t(`knowledge.${knowledge}`),
    required,
    ...field,
  };
  if (knowledge === 'personId') {
    return <ContactPicker {...shared} party="person" clearable={!required} />;
  }
  if (knowledge === 'startsOn') return <TextInput type="date" {...shared} />;
  return <Textarea maxLength={5000} {...shared} />;
}

import { Button, Fieldset, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type AddressLine, type ContactFields, noAddress } from './contact-fields';

/** The most that the API takes. */
const MOST = 10;

interface AddressLinesProps<Values extends ContactFields> {
  readonly form: UseFormReturnType<Values>;
  /** Takes the further addresses, all of them. */
  readonly onChange?: (addresses: readonly AddressLine[]) => void;
}

/** Where it is: the main address, and further ones with what is there, each in a frame of its own. */
export function AddressLines<Values extends ContactFields>(
  props: AddressLinesProps<Values>,
): ReactElement {
  const { form, onChange } = props;
  const t = useTexts('contacts');
  const place = useRef<HTMLDivElement>(null);
  const { addressLabel, street, postalCode, city, country, furtherAddresses } = form.getValues();
  const inputs = (path: string, label: string): ReactNode => (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput label={t('field.street')} {...form.getInputProps(`${path}street`)} />
      <TextInput label={t('field.postalCode')} {...form.getInputProps(`${path}postalCode`)} />
      <TextInput label={t('field.city')} {...form.getInputProps(`${path}city`)} />
      <TextInput
        label={t('points.addresses.label')}
        maxLength={100}
        {...form.getInputProps(path + label)}
      />
    </SimpleGrid>
  );
  /** Once they have been drawn anew. */
  const focusOn = (at: number): void => {
    requestAnimationFrame(() => {
      place.current?.querySelectorAll('fieldset')[at]?.querySelector('input')?.focus();
    });
  };
  const makeMain = (at: number): void => {
    const { label, ...main } = furtherAddresses[at] ?? noAddress;
    const others = [...furtherAddresses];
    others[at] = { label: addressLabel, street, postalCode, city, country };
    form.setValues((values) => ({
      ...values,
      ...main,
      addressLabel: label,
      furtherAddresses: others,
    }));
    focusOn(0);
  };
  return (
    <Stack ref={place} role="group" aria-label={t('field.addresses')} gap="xs" align="stretch">
      <Fieldset
        legend={furtherAddresses.length > 0 ? t('points.addresses.main') : undefined}
        variant={furtherAddresses.length > 0 ? 'default' : 'unstyled'}
      >
        {inputs('', 'addressLabel')}
      </Fieldset>
      {furtherAddresses.map((_, at) => {
        const name = t('points.addresses.further', { place: at + 2 });
        return (
          <Fieldset key={at} legend={name}>
            {inputs(`furtherAddresses.${at}.`, 'label')}
            <Group mt="xs">
              <Button
                variant="subtle"
                size="sm"
                leftSection={<IconStar size={18} aria-hidden />}
                onClick={() => {
                  makeMain(at);
                }}
              >
                {t('points.make_main', { point: name })}
              </Button>
              <Button
                variant="subtle"
                size="sm"
                leftSection={<IconTrash size={18} aria-hidden />}
                onClick={() => {
                  onChange?.(furtherAddresses.filter((_one, other) => other !== at));
                  focusOn(at);
                }}
              >
                {t('points.remove', { point: name })}
              </Button>
            </Group>
          </Fieldset>
        );
      })}
      {furtherAddresses.length + 1 < MOST && (
        <Button
          variant="subtle"
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            onChange?.([...furtherAddresses, noAddress]);
            focusOn(furtherAddresses.length + 1);
          }}
        >
          {t('points.addresses.add')}
        </Button>
      )}
    </Stack>
  );
}

import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { field, type FieldOptions } from './field';

export function WholeNumber(
  options: FieldOptions & { min: number; max: number },
): PropertyDecorator {
  const { min, max } = options;
  const each = options.list !== undefined;
  return field(options, { type: 'integer', minimum: min, maximum: max }, [
    IsInt({ each }),
    Min(min, { each }),
    Max(max, { each }),
  ]);
}

/** A whole number in a query, where everything arrives as text. */
export function WholeNumberInQuery(
  options: FieldOptions & { min: number; max: number },
): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    WholeNumber(options),
  );
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, [IsBoolean()]);
}

/** A yes or no in a query: `true` or `false`. */
export function FlagInQuery(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    Flag(options),
  );
}

/** An object, or a list of objects, of a class of its own. */
export function Nested(
  type: () => new () => object,
  options: FieldOptions = {},
): PropertyDecorator {
  const each = { each: options.list !== undefined };
  // Swagger knows a lazy type by its function's name.
  const schema = { type: () => type() };
  return applyDecorators(
    field(options, schema, [IsObject(each), ValidateNested(each)]),
    Type(type),
  );
}

import { type ArgumentMetadata, ValidationPipe as NestValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { DomainError, type ErrorParameters, type FieldFault, invalidField } from '#kernel';

/** Checks every body and query against its class; what the class does not name is refused. */
export function validationPipe(): NestValidationPipe {
  return new ObjectPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) =>
      new DomainError('invalid', 'invalid_request', {
        faults: errors.flatMap((error) => faultsOf(error, '')).slice(0, MOST_FAULTS),
      }),
  });
}

/** A list or a bare value in the place of a body would be checked against no field at all. */
class ObjectPipe extends NestValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isObject = typeof value === 'object' && !Array.isArray(value);
    if (metadata.type === 'body' && value !== undefined && !isObject) {
      throw invalidField('', 'object');
    }
    return super.transform(value, metadata);
  }
}

const MOST_FAULTS = 100;

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
    pointer,
    code: snakeCase(constraint),
    parameters: parametersOf(error, constraint),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** class-validator keeps a constraint's arguments (a length, the allowed values) in its metadata only. */
function parametersOf(error: ValidationError, constraint: string): ErrorParameters {
  const target = error.target?.constructor;
  if (!target) return {};
  const metadata = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .find(({ propertyName, name }) => propertyName === error.property && name === constraint);
  const [first, second] = (metadata?.constraints ?? []) as unknown[];
  if (Array.isArray(first)) return { allowed: first.join(', ') };
  return {
    ...(typeof first === 'number' && { first }),
    ...(typeof second === 'number' && { second }),
  };
}

function snakeCase(name: string): string {
  return name
    .replace(/^is(?=[A-Z])/, '')
    .replace(/(?<!^)([A-Z])/g, '_$1')
    .toLowerCase();
}

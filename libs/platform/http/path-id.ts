import { Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { invalidField } from '#kernel';

class UuidPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    if (!isUUID(value)) throw invalidField(`/${this.name}`, 'uuid');
    return value.toLowerCase();
  }
}

/** An id in the path: a UUID, or the request is at fault. */
export function PathId(name = 'id'): ParameterDecorator {
  return Param(name, new UuidPipe(name));
}

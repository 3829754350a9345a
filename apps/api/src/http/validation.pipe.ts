import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, InvalidInput } from '#platform';

/** Refuses what a request class does not describe, field by field; unknown fields too. */
@Injectable()
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => fieldErrorsOf(error, ''))),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(
      metadata.type === 'query' ? withoutEmpty(value) : value,
      metadata,
    ) as Promise<unknown>;
  }
}

/** `?q=` of an emptied form is no search. */
function withoutEmpty(query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return query;
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

function fieldErrorsOf(
  { property, constraints = {}, children = [] }: ValidationError,
  parent: string,
): FieldError[] {
  const field = /^\d+$/.test(property)
    ? `${parent}[${property}]`
    : [parent, property].filter(Boolean).join('.');
  const [name, message] = Object.entries(constraints)[0] ?? [];
  const own = message
    ? [{ field, message: name === 'whitelistValidation' ? `没有“${property}”这一项，请删去` : message }]
    : [];
  return [...own, ...children.flatMap((child) => fieldErrorsOf(child, field))];
}

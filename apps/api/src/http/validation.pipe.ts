import { Injectable, ValidationPipe } from '@nestjs/common';
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

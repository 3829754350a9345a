import { Injectable, type PipeTransform } from '@nestjs/common';
import { InvalidInput } from '#platform';

/** The year in an address. */
@Injectable()
export class YearParam implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^\d{4}$/.test(text)) throw new InvalidInput([{ field: 'year', message: '年份写成 2027 的样子' }]);
    return Number(text);
  }
}

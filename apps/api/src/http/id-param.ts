import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '#platform';

class NoSuchRecord extends NotFound {
  constructor() {
    super('没有这条记录');
  }
}

/** The id in an address. What cannot be an id is the address of nothing. */
@Injectable()
export class IdParam implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new NoSuchRecord();
    return Number(text);
  }
}

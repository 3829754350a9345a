import { ArrayMaxSize, IsArray, IsInt, IsOptional } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf, QueryWhole, Words } from '../http/fields';

const optional = true;
const MOST_AT_ONCE = 500;

export class InboxRequest {
  @OneOf('只看未读', { true: 1, false: 1 }, { optional }) unread?: 'true' | 'false';
  @QueryWhole('每页条数', 1, 200, { optional }) limit?: number;
  @Words('翻页位置', 500, { optional }) cursor?: string;
}

export class MarkReadRequest {
  /** Left out: all. */
  @ApiProperty({ type: Number, isArray: true, required: false })
  @IsOptional()
  @IsArray({ message: 'ids 应为消息编号的列表' })
  @ArrayMaxSize(MOST_AT_ONCE, { message: `一次最多 ${MOST_AT_ONCE} 条` })
  @IsInt({ each: true, message: 'ids 应为消息编号的列表' })
  ids?: number[];
}

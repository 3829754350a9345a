import type { SeenStyle } from '#statistics';
import { Shown } from '../http/shown';
import { StyleRequest } from './style.requests';

const nullable = true;
const list = true;

export class SeenStyleView implements SeenStyle {
  /** As it may be sent back. */
  @Shown(() => StyleRequest) style: StyleRequest;
  /** Whose decision it is; null where it is the usual one. */
  @Shown('number', { nullable }) organId: number | null;
}

/** The report as text, cut where the office cuts it. */
export class WordingView {
  @Shown('text') title: string;
  @Shown('text', { list }) paragraphs: string[];
  /** What must be put right first. */
  @Shown('text', { list }) notes: string[];
}

import type { Day } from '#law';
import type { AppearanceBulletin, BulletinLine } from '#statistics';
import { Shown } from '../http/shown';
import { AppearancesView, RateView } from './statistics.view';

const nullable = true;
const list = true;

class BulletinChangeView {
  @Shown('text') before: string;
  @Shown('text') points: string;
}

class BulletinLineView implements BulletinLine {
  @Shown('number', { nullable }) organId: number | null;
  @Shown('text') organName: string;
  @Shown(() => AppearancesView) appearances: AppearancesView;
  @Shown(() => RateView, { list }) rates: RateView[];
  @Shown(() => BulletinChangeView) change: BulletinChangeView;
}

export class BulletinView implements AppearanceBulletin {
  @Shown('day') from: Day;
  @Shown('day') to: Day;
  @Shown('number') year: number;
  @Shown('number') quarter: number;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('day') madeOn: Day;
  @Shown('flag') isRunning: boolean;
  @Shown(() => BulletinLineView, { list }) lines: BulletinLineView[];
  @Shown(() => BulletinLineView) total: BulletinLineView;
  @Shown('number') withoutTrials: number;
}

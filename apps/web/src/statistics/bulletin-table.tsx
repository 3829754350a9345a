import type { Shown } from '../api/client';
import { classes } from '../ui/classes';
import { type AppearanceMeasure, APPEARANCES } from './number-names';
import styles from './count-table.module.css';
import bulletinStyles from './bulletin.module.css';

type Bulletin = Shown['BulletinView'];
type Line = Bulletin['lines'][number];

const MEASURES = Object.keys(APPEARANCES) as AppearanceMeasure[];

/** One line for each organ: its numbers, its rates with their fractions, and the change of the first. */
export function BulletinTable({ bulletin: { lines, total } }: { bulletin: Bulletin }) {
  return (
    <>
      <div className={bulletinStyles.bulletinScroll}>
        <table className={classes(styles.countTable, bulletinStyles.bulletin)}>
          <thead>
            <tr>
              <th scope="col">单位</th>
              {MEASURES.map((measure) => (
                <th key={measure} scope="col">
                  {APPEARANCES[measure]}
                </th>
              ))}
              {total.rates.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">比上季度</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <BulletinRow key={line.organId} line={line} />
            ))}
            {lines.length > 1 && <BulletinRow line={total} />}
          </tbody>
        </table>
      </div>
      <div className={bulletinStyles.bulletinNotes}>
        {total.rates.map(({ id, definition }) => (
          <p key={id} className="muted">
            {definition}
          </p>
        ))}
        <p className="muted">
          上季度登记不完整的不作比较，以“—”表示；“未登记”不计入应当出庭，也不计为未出庭。
        </p>
      </div>
    </>
  );
}

function BulletinRow({ line: { organName, appearances, rates, change } }: { line: Line }) {
  return (
    <tr>
      <th scope="row">{organName}</th>
      {MEASURES.map((measure) => (
        <td
          key={measure}
          data-label={APPEARANCES[measure]}
          className={measure === 'unexplained' && appearances[measure] > 0 ? styles.isUnbalanced : undefined}
        >
          {appearances[measure]}
        </td>
      ))}
      {rates.map(({ id, name, shown, numerator, denominator }) => (
        <td key={id} data-label={name}>
          {shown} <span className="muted">{`${numerator}/${denominator}`}</span>
        </td>
      ))}
      <td data-label="比上季度">{changeText(change)}</td>
    </tr>
  );
}

/** +8.3 百分点; — where there is nothing to compare with. */
function changeText({ points }: Line['change']): string {
  if (points === '—') return points;
  return `${Number(points) > 0 ? '+' : ''}${points} 个百分点`;
}

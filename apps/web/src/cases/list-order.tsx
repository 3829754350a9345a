import type { Sort } from './case-view';
import { Choices } from './choices';
import { FilterChip } from './filter-chip';
import { SORTS } from './list-address';
import styles from './filter-chips.module.css';
import { namedOptions } from '../ui/named-options';

interface ListOrderProps {
  total: number | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** 18 件，按最近期限排列, and the keys that work here. */
export function ListOrder({ total, sort, onSort }: ListOrderProps) {
  return (
    <div className={styles.filterOrder}>
      <span role="status">{total !== undefined && `${total} 件，`}</span>
      <FilterChip plain name={`按${SORTS[sort]}排列`} value={null}>
        <Choices
          name="排列"
          choices={namedOptions(SORTS)}
          chosen={[sort]}
          onChoose={([chosen]) => {
            if (chosen) onSort(chosen);
          }}
        />
      </FilterChip>
      <span className={styles.filterKeys}>
        <kbd>j</kbd>
        <kbd>k</kbd> 上下移动 <kbd>空格</kbd> 速览
      </span>
    </div>
  );
}

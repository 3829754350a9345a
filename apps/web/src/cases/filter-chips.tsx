import { useQuery } from '@tanstack/react-query';
import { PROCEDURES } from '#law';
import { colleaguesQuery } from '../api/queries';
import { DayInput } from '../ui/day-input';
import { Choices } from './choices';
import { FilterChip } from './filter-chip';
import { type Filters, isFiltered, NO_FILTERS, TRAITS } from './list-address';
import { receivedText } from './received-text';
import styles from './filter-chips.module.css';
import { namedOptions } from '../ui/named-options';

interface ChipProps {
  filters: Filters;
  onFilter: (changed: Partial<Filters>) => void;
}

/** What the list is narrowed to, each as a chip that can be changed and taken off. */
export function FilterChips({ filters, onFilter }: ChipProps) {
  const chip = { filters, onFilter };
  return (
    <>
      <WordsChip {...chip} />
      <ProcedureChip {...chip} />
      <OfficerChip {...chip} />
      <ReceivedChip {...chip} />
      <TraitChip {...chip} />
      {isFiltered(filters) && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onFilter(NO_FILTERS);
          }}
        >
          清除条件
        </button>
      )}
    </>
  );
}

function WordsChip({ filters: { q }, onFilter }: ChipProps) {
  if (q === null) return null;
  return (
    <FilterChip
      name="含"
      value={`“${q}”`}
      onClear={() => {
        onFilter({ q: null });
      }}
    />
  );
}

function ProcedureChip({ filters: { procedure }, onFilter }: ChipProps) {
  return (
    <FilterChip
      name="程序"
      value={procedure.map((one) => PROCEDURES[one]).join('、') || null}
      onClear={() => {
        onFilter({ procedure: [] });
      }}
    >
      <Choices
        several
        name="程序"
        choices={namedOptions(PROCEDURES)}
        chosen={procedure}
        onChoose={(chosen) => {
          onFilter({ procedure: chosen });
        }}
      />
    </FilterChip>
  );
}

function OfficerChip({ filters: { officerId }, onFilter }: ChipProps) {
  const colleagues = useQuery(colleaguesQuery).data ?? [];
  const chosen = colleagues.find(({ id }) => id === officerId);
  return (
    <FilterChip
      name="承办人"
      value={officerId === null ? null : (chosen?.displayName ?? '已选')}
      onClear={() => {
        onFilter({ officerId: null });
      }}
    >
      <Choices
        name="承办人"
        choices={colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        chosen={officerId === null ? [] : [officerId]}
        onChoose={([id = null]) => {
          onFilter({ officerId: id });
        }}
      />
    </FilterChip>
  );
}

function ReceivedChip({ filters: { from, to }, onFilter }: ChipProps) {
  return (
    <FilterChip
      name="收到日期"
      value={receivedText(from, to)}
      onClear={() => {
        onFilter({ from: null, to: null });
      }}
    >
      <div className={styles.filterDays}>
        <label htmlFor="received-from">自</label>
        <DayInput
          id="received-from"
          name="开始日期"
          value={from ?? ''}
          onChange={(day) => {
            onFilter({ from: day || null });
          }}
        />
        <label htmlFor="received-to">至</label>
        <DayInput
          id="received-to"
          name="结束日期"
          value={to ?? ''}
          onChange={(day) => {
            onFilter({ to: day || null });
          }}
        />
      </div>
    </FilterChip>
  );
}

function TraitChip({ filters: { only }, onFilter }: ChipProps) {
  return (
    <FilterChip
      name="情形"
      value={only && TRAITS[only]}
      onClear={() => {
        onFilter({ only: null });
      }}
    >
      <Choices
        name="情形"
        choices={namedOptions(TRAITS)}
        chosen={only ? [only] : []}
        onChoose={([chosen = null]) => {
          onFilter({ only: chosen });
        }}
      />
    </FilterChip>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { ExportLink } from './export-link';
import { useMay, usePerson } from '../shell/session';
import { PageHead } from '../ui/page-head';
import { useToday } from '../ui/today';
import { CaseList } from './case-list';
import { viewQuery } from './case-view';
import { FilterChips } from './filter-chips';
import { filterQuery, type ListAddress, readAddress, writeAddress } from './list-address';
import { ListOrder } from './list-order';
import { casesQuery } from './queries';
import { ViewTabs } from './view-tabs';
import styles from './cases-page.module.css';
import filterChipsStyles from './filter-chips.module.css';

/** 案件: views, filters and the list, most urgent first. All of it is in the address. */
export function CasesPage() {
  const [address, change] = useListAddress();
  const mayImport = useMay()('cases.import');
  const { view, filters } = address;
  const asked = { ...viewQuery(view, usePerson().id, useToday()), ...filterQuery(filters) };
  const sort = address.sort ?? asked.sort ?? '-receivedOn';
  const list = useInfiniteQuery(casesQuery({ ...asked, sort }));
  return (
    <>
      <PageHead title="案件" context={<LettersLink />}>
        <ExportLink asked={{ ...asked, sort }} total={list.data?.pages[0]?.total} />
        {mayImport && <Link to="/imports">导入台账</Link>}
      </PageHead>
      <ViewTabs current={view} />
      <div className={filterChipsStyles.filterChips}>
        <FilterChips
          filters={filters}
          onFilter={(changed) => {
            change({ filters: { ...filters, ...changed }, look: null });
          }}
        />
        <ListOrder
          total={list.data?.pages[0]?.total}
          sort={sort}
          onSort={(chosen) => {
            change({ sort: chosen, look: null });
          }}
        />
      </div>
      <CaseList list={list} address={address} sort={sort} onChange={change} />
    </>
  );
}

/** On a phone the sidebar's entry has no room in the bar. */
function LettersLink() {
  return (
    <Link to="/follow-ups" className={styles.casesLetters}>
      意见书、建议书
    </Link>
  );
}

function useListAddress(): [ListAddress, (changes: Partial<ListAddress>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const address = readAddress(parameters);
  const change = (changes: Partial<ListAddress>) => {
    setParameters(writeAddress({ ...address, ...changes }), { replace: true, preventScrollReset: true });
  };
  return [address, change];
}

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Shown } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import { Waiting } from '../ui/waiting';
import { CaseRows } from './case-rows';
import type { Sort } from './case-view';
import type { ListAddress } from './list-address';
import { NoCases } from './no-cases';

interface CaseListProps {
  list: UseInfiniteQueryResult<InfiniteData<Shown['CaseListView']>>;
  address: ListAddress;
  sort: Sort;
  onChange: (changes: Partial<ListAddress>) => void;
}

export function CaseList({ list, address, sort, onChange }: CaseListProps) {
  if (list.isPending) return <Waiting rows={8} />;
  if (list.isError) return <ErrorSentence error={list.error} onRetry={list.refetch} />;
  const cases = list.data.pages.flatMap(({ items }) => items);
  if (cases.length === 0) return <NoCases address={address} onClear={onChange} />;
  return (
    <CaseRows
      cases={cases}
      total={list.data.pages[0]?.total ?? cases.length}
      sort={sort}
      look={address.look}
      onLook={(look) => {
        onChange({ look });
      }}
      more={list.hasNextPage ? () => void list.fetchNextPage() : null}
      isLoadingMore={list.isFetchingNextPage}
    />
  );
}

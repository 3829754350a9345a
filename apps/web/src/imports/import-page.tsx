import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Waiting } from '../ui/waiting';
import { ColumnsPart } from './columns-part';
import { CommitImport } from './commit-import';
import { DoubtsPart } from './doubts-part';
import { STATUS_WORDS } from './import-words';
import { ImportResult, UnderWay } from './import-result';
import { type Import, importQuery, type RowVerdict } from './queries';
import { RowsPart } from './rows-part';
import { WordsPart } from './words-part';

/** One import: looked over, on its way, or done. */
export function ImportPage() {
  const { id } = useParams();
  const found = useQuery(importQuery(Number(id)));
  return (
    <>
      <PageHead
        title={found.data?.fileName ?? '台账'}
        tab="导入台账"
        path={<Link to="/imports">导入台账</Link>}
        context={found.data && STATUS_WORDS[found.data.status]}
      />
      {found.isPending && <Waiting />}
      {found.isError && <ErrorSentence error={found.error} onRetry={found.refetch} />}
      {found.data && <Parts of={found.data} />}
    </>
  );
}

function Parts({ of }: { of: Import }) {
  const [verdict, setVerdict] = useState<RowVerdict>();
  const rows = <RowsPart of={of} verdict={verdict} onVerdict={setVerdict} />;
  if (of.status === 'READING') return <UnderWay of={of} />;
  if (of.status !== 'REVIEW') {
    return (
      <>
        <ImportResult of={of} />
        {rows}
      </>
    );
  }
  return (
    <>
      <CommitImport of={of} />
      <WordsPart of={of} />
      <DoubtsPart of={of} />
      {rows}
      <ColumnsPart of={of} />
    </>
  );
}

import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useMay } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import type { ViewName } from './case-view';
import { isFiltered, type ListAddress, NO_FILTERS } from './list-address';

interface NoCasesProps {
  address: ListAddress;
  onClear: (changes: Partial<ListAddress>) => void;
}

const NOTHING: Record<ViewName, string> = {
  open: '没有在办案件',
  mine: '没有您承办的在办案件',
  week: '本周没有到期的期限',
  hearing: '没有待开庭的案件',
  closed: '还没有结案的案件',
  all: '还没有案件',
};

export function NoCases({ address, onClear }: NoCasesProps) {
  const navigate = useNavigate();
  const mayRegister = useMay()('cases.write');
  if (isFiltered(address.filters)) {
    return (
      <EmptyState title="没有符合条件的案件" hint="条件可能太窄，也可能还没有登记。">
        <Button
          type="primary"
          onClick={() => {
            onClear({ filters: NO_FILTERS });
          }}
        >
          清除条件
        </Button>
        {address.view !== 'all' && (
          <Button
            onClick={() => {
              onClear({ view: 'all' });
            }}
          >
            在全部案件中找
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={NOTHING[address.view]} hint={mayRegister && '从手边的通知书开始登记，期限自动算出。'}>
      {mayRegister && (
        <Button type="primary" onClick={() => void navigate('/cases/new')}>
          登记案件
        </Button>
      )}
    </EmptyState>
  );
}

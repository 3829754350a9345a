import { BellOutlined, PlusOutlined, QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button, Input, type InputRef } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { inboxQuery } from '../api/queries';
import { useKeys } from './keys';
import { useMay } from './session';
import styles from './top-bar.module.css';

const Help = lazy(async () => ({ default: (await import('./help')).Help }));

/** Search, 帮助, 消息 and 登记案件, on every page. */
export function TopBar() {
  const navigate = useNavigate();
  const [helps, setHelps] = useState(false);
  const unread = useQuery(inboxQuery).data?.unread ?? 0;
  const may = useMay();
  const register = () => void navigate('/cases/new');
  useKeys({
    ...(may('cases.write') ? { n: register } : {}),
    '?': () => {
      setHelps(true);
    },
  });
  return (
    <header className={styles.topBar}>
      {may('cases.read') ? <CaseSearch /> : <span />}
      <div className={styles.topBarActions}>
        <Button
          type="text"
          icon={<QuestionCircleOutlined aria-hidden />}
          className={styles.topBarQuiet}
          onClick={() => {
            setHelps(true);
          }}
        >
          帮助
        </Button>
        <Badge
          count={unread}
          size="small"
          offset={[-8, 6]}
          color="var(--cinnabar)"
          className={styles.topBarQuiet}
        >
          <Button
            type="text"
            icon={<BellOutlined aria-hidden />}
            href="/messages"
            aria-label={unread > 0 ? `消息，${unread} 条未读` : '消息'}
            onClick={(event) => {
              event.preventDefault();
              void navigate('/messages');
            }}
          >
            消息
          </Button>
        </Badge>
        {may('cases.write') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={register}>
            登记案件
          </Button>
        )}
      </div>
      {helps && (
        <Suspense>
          <Help
            onClose={() => {
              setHelps(false);
            }}
          />
        </Suspense>
      )}
    </header>
  );
}

function CaseSearch() {
  const field = useRef<InputRef>(null);
  const navigate = useNavigate();
  const isList = useLocation().pathname === '/cases';
  const [parameters] = useSearchParams();
  const searched = isList ? (parameters.get('q') ?? '') : '';
  useKeys({ '/': () => field.current?.focus({ cursor: 'all' }) });
  const search = (words: string) => {
    const wanted = new URLSearchParams(isList ? parameters : { view: 'all' });
    if (words.trim()) wanted.set('q', words.trim());
    else wanted.delete('q');
    void navigate({ pathname: '/cases', search: wanted.toString() });
  };
  return (
    <search className={styles.topBarSearch}>
      <Input
        // Another search from elsewhere shows its own words.
        key={searched}
        ref={field}
        defaultValue={searched}
        variant="filled"
        prefix={<SearchOutlined aria-hidden />}
        suffix={<kbd aria-hidden="true">/</kbd>}
        placeholder="搜案号、当事人、文书号"
        aria-label="搜案件"
        enterKeyHint="search"
        maxLength={100}
        onPressEnter={(event) => {
          search(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') field.current?.blur();
        }}
      />
    </search>
  );
}

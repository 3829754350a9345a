import { EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { PROCEDURES } from '#law';
import { PageHead } from '../../ui/page-head';
import type { CaseFile } from '../record/case-facts';
import { nextProcedure } from '../record/case-stages';
import { contextOf, titleOf } from '../record/case-title';
import styles from '../case-page.module.css';

const STATUSES: Record<CaseFile['status'], string> = { OPEN: '在办', SUSPENDED: '中止', CLOSED: '已结' };

interface CaseHeadProps {
  file: CaseFile;
  /** Left out for who may not record anything in it. */
  onRecord?: () => void;
  /** 更多, for who may change the case. */
  more: ReactNode;
}

/** Who against what, in which seat, and what can be done with the case as a whole. */
export function CaseHead({ file, onRecord, more }: CaseHeadProps) {
  const navigate = useNavigate();
  const next = file.outcome ? nextProcedure(file) : null;
  return (
    <PageHead
      title={titleOf(file)}
      context={contextOf(file)}
      path={
        <nav className={styles.casePath} aria-label="位置">
          <Link to="/cases">案件</Link>
          <span aria-hidden="true">/</span>
          <span>{file.withdrawn ? '登记已撤回' : STATUSES[file.status]}</span>
        </nav>
      }
    >
      <Button
        icon={<PrinterOutlined aria-hidden />}
        className={styles.caseHeadPrint}
        onClick={() => {
          print();
        }}
      >
        打印
      </Button>
      {more}
      {next && onRecord && (
        <Button
          onClick={() => {
            void navigate(`/cases/new?previous=${file.id}&procedure=${next}`);
          }}
        >
          登记{PROCEDURES[next]}
        </Button>
      )}
      {onRecord && (
        <Button type="primary" icon={<EditOutlined aria-hidden />} aria-keyshortcuts="e" onClick={onRecord}>
          记一笔
        </Button>
      )}
    </PageHead>
  );
}

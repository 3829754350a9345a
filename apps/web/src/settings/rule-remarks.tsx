import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { PeriodId } from '#law';
import { sessionQuery } from '../api/queries';
import { signaturesQuery } from './lawbook-queries';
import { ReportErratum } from './report-erratum';
import { signatureText } from './signature-text';

/** Beside a rule: who has signed it here, and the way to say that it is wrong. Nothing for who is not signed in. */
export function RuleRemarks({ periodId }: { periodId: PeriodId }) {
  const isSignedIn = useQuery({ ...sessionQuery, retry: false }).data !== undefined;
  const signatures = useQuery({ ...signaturesQuery, enabled: isSignedIn }).data;
  const [isReporting, setReporting] = useState(false);
  if (!signatures) return null;
  const signature = signatures.find((one) => one.periodId === periodId);
  return (
    <p className="muted">
      {signature ? signatureText(signature) : '这条规则还没有律师核签'}
      <Button
        type="link"
        size="small"
        onClick={() => {
          setReporting(true);
        }}
      >
        提出勘误
      </Button>
      {isReporting && (
        <ReportErratum
          periodId={periodId}
          onClose={() => {
            setReporting(false);
          }}
        />
      )}
    </p>
  );
}

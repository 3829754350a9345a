import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dateText, lawTextOf, type Period, PERIODS } from '#law';
import { useMay } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { OfficialText } from '../ui/law-quote';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { type Signature, signaturesQuery } from './lawbook-queries';
import { SignRules } from './sign-rules';
import { signatureText } from './signature-text';
import { WithdrawSignature } from './withdraw-signature';
import styles from './settings-page.module.css';

const SHEET = '/api/law/review-sheet';

/** 期限规则: every rule with where its law stands, when it was compared with it, and who has signed it. */
export function Rules() {
  const maySign = useMay()('law.sign');
  const signatures = useQuery(signaturesQuery);
  const [signing, setSigning] = useState<readonly Period[] | null>(null);
  const [withdrawing, setWithdrawing] = useState<Period | null>(null);
  if (signatures.isPending) return <Waiting />;
  if (signatures.isError) return <ErrorSentence error={signatures.error} />;
  const byRule = new Map(signatures.data.map((one) => [one.periodId, one]));
  return (
    <Section
      title="期限规则的核签"
      aside={
        <a href={SHEET} download>
          下载核签表（Word）
        </a>
      }
    >
      <div className={styles.settingsForm}>
        <p>{countsText(signatures.data)}</p>
        {maySign && (
          <Button
            onClick={() => {
              setSigning(PERIODS);
            }}
          >
            登记全部核签
          </Button>
        )}
      </div>
      <details className={styles.settingsFolded}>
        <summary>逐条查看 {PERIODS.length} 条</summary>
        <table className={styles.settingsRules}>
          <thead>
            <tr>
              <th scope="col">规则</th>
              <th scope="col">依据</th>
              <th scope="col">官方全文和核对</th>
              <th scope="col">核签</th>
            </tr>
          </thead>
          <tbody>
            {PERIODS.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                signature={byRule.get(rule.id)}
                onSign={maySign ? setSigning : null}
                onWithdraw={setWithdrawing}
              />
            ))}
          </tbody>
        </table>
      </details>
      {signing && (
        <SignRules
          rules={signing}
          onClose={() => {
            setSigning(null);
          }}
        />
      )}
      {withdrawing && (
        <WithdrawSignature
          rule={withdrawing}
          onClose={() => {
            setWithdrawing(null);
          }}
        />
      )}
    </Section>
  );
}

function countsText(signatures: readonly Signature[]): string {
  const current = signatures.filter(({ isCurrent }) => isCurrent).length;
  const changed = signatures.length - current;
  const again = changed > 0 ? `，另有 ${changed} 条核签后有改动，需要重新核签` : '';
  return `共 ${PERIODS.length} 条，已核签 ${current} 条${again}。核签表列出每条的引文，打印后交律师逐条核对、签名，再在这里登记。`;
}

interface RuleRowProps {
  rule: Period;
  signature: Signature | undefined;
  /** Null for who may not. */
  onSign: ((rules: readonly Period[]) => void) | null;
  onWithdraw: (rule: Period) => void;
}

function RuleRow({ rule, signature, onSign, onWithdraw }: RuleRowProps) {
  const { id, name, law, article, verified, contested } = rule;
  const { address, checkedOn } = lawTextOf(law) ?? { address: null, checkedOn: null };
  return (
    <tr>
      <th scope="row">
        {name}
        <div className="muted">{id}</div>
      </th>
      <td>
        {law}
        {article}
        {!verified && <div className="muted">没有核对，日期暂定</div>}
        {contested && <div className="muted">读法有争议</div>}
      </td>
      <td>
        <OfficialText address={address} />
        <div className="muted">{checkedOn ? `${dateText(checkedOn)}核对` : '条文没有核对'}</div>
      </td>
      <td>
        {signature ? signatureText(signature) : '没有核签'}
        {onSign && (
          <div className={styles.settingsButtons}>
            <Button
              size="small"
              aria-label={`登记核签：${id}`}
              onClick={() => {
                onSign([rule]);
              }}
            >
              登记核签
            </Button>
            {signature && (
              <Button
                size="small"
                type="text"
                aria-label={`撤销核签：${id}`}
                onClick={() => {
                  onWithdraw(rule);
                }}
              >
                撤销
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}

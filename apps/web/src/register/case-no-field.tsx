import { Button, Input, type InputRef } from 'antd';
import type { Ref, ReactNode } from 'react';
import { type CaseNo, isAllowed, PROCEDURES, readCaseNo } from '#law';
import { Field } from '../ui/field';
import type { Registration } from './registration';
import type { Sheet } from './sheet';
import styles from './register.module.css';

/** 案号, written as the office writes it, and compared with the procedure. */
export function CaseNoField({ values, set, errorAt, field }: Sheet & { field: Ref<InputRef> }) {
  const read = readCaseNo(values.caseNo);
  const label = values.procedure === 'RECONSIDERATION' ? '案号（复议机关文号）' : '案号';
  const take = ({ procedure }: CaseNo) => {
    if (procedure) set({ procedure, capacity: capacityIn(procedure, values) });
  };
  return (
    <Field
      id="caseNo"
      label={label}
      error={errorAt('caseNo')}
      warning={contradiction(read, values, take)}
      hint={read.repaired ? '括号或者字有改动，请和原件核对' : undefined}
    >
      {(control) => (
        <Input
          {...control}
          ref={field}
          value={values.caseNo}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => {
            set({ caseNo: target.value });
          }}
          onBlur={() => {
            if (read.text !== values.caseNo) set({ caseNo: read.text });
          }}
        />
      )}
    </Field>
  );
}

/** The number names one stage and the sheet another. */
function contradiction(read: CaseNo, values: Registration, take: (read: CaseNo) => void): ReactNode {
  const { procedure } = read;
  if (procedure === null || procedure === values.procedure) return undefined;
  const [named, chosen] = [PROCEDURES[procedure], PROCEDURES[values.procedure]];
  return (
    <>
      这是{named}的案号，正在登记的是{chosen}，请核对。
      <Button
        type="link"
        size="small"
        className={styles.registerInline}
        onClick={() => {
          take(read);
        }}
      >
        改为{named}
      </Button>
    </>
  );
}

function capacityIn(procedure: Registration['procedure'], { capacity }: Registration) {
  if (isAllowed(procedure, capacity)) return capacity;
  if (procedure === 'ENFORCEMENT_REVIEW') return 'APPLICANT';
  return procedure === 'RECONSIDERATION' ? 'RESPONDENT' : 'DEFENDANT';
}

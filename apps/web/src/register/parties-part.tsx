import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { PARTY_KINDS, PARTY_ROLES, type PartyKind, type PartyRole } from '#law';
import { Field } from '../ui/field';
import { partyKindOf } from './party-kind';
import { newParty, type PartyRow } from './registration';
import { seatWords } from './seat-words';
import type { Sheet } from './sheet';
import styles from './register.module.css';
import { namedOptions } from '../ui/named-options';

const KINDS = namedOptions(PARTY_KINDS);

interface PartiesPartProps extends Sheet {
  areThirdParties?: boolean;
}

/** 代理人, 共同被告 and further applicants; or the third parties. */
export function PartiesPart({ areThirdParties = false, ...sheet }: PartiesPartProps) {
  const { values, set } = sheet;
  const { parties } = values;
  const rows = parties.filter(({ role }) => (role === 'THIRD_PARTY') === areThirdParties);
  const put = (row: PartyRow) => {
    set({ parties: parties.map((one) => (one.key === row.key ? row : one)) });
  };
  return (
    <>
      {!areThirdParties && <ApplicantKind {...sheet} />}
      {rows.map((row) => (
        <Party
          key={row.key}
          row={row}
          error={sheet.errorAt(`party-${row.key}`)}
          put={put}
          takeOut={() => {
            set({ parties: parties.filter(({ key }) => key !== row.key) });
          }}
        />
      ))}
      <Button
        type="link"
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => {
          set({
            parties: [...parties, newParty(parties, areThirdParties ? 'THIRD_PARTY' : 'REPRESENTATIVE')],
          });
        }}
      >
        {areThirdParties ? '再加一位第三人' : '加代理人、共同被告'}
      </Button>
    </>
  );
}

function ApplicantKind({ values, set }: Sheet) {
  const [name = ''] = values.applicants.split('、');
  const { applicants } = seatWords(values);
  return (
    <Field
      id="applicantKind"
      label={`${applicants}是`}
      hint={values.applicantKind ? undefined : '按名称判断'}
    >
      {(control) => (
        <Select<PartyKind>
          {...control}
          value={values.applicantKind ?? partyKindOf(name)}
          options={KINDS}
          onChange={(applicantKind) => {
            set({ applicantKind });
          }}
        />
      )}
    </Field>
  );
}

interface PartyProps {
  row: PartyRow;
  error: string | undefined;
  put: (row: PartyRow) => void;
  takeOut: () => void;
}

function Party({ row, error, put, takeOut }: PartyProps) {
  const isThird = row.role === 'THIRD_PARTY';
  const id = `party-${row.key}`;
  const called = isThird ? '第三人' : PARTY_ROLES[row.role];
  return (
    <div className={styles.registerRow}>
      {!isThird && (
        <Field id={`${id}-role`} label="身份">
          {(control) => (
            <Select<PartyRole>
              {...control}
              value={row.role}
              options={(['REPRESENTATIVE', 'CO_DEFENDANT'] as const).map((value) => ({
                value,
                label: PARTY_ROLES[value],
              }))}
              onChange={(role) => {
                put({ ...row, role });
              }}
            />
          )}
        </Field>
      )}
      <Field id={id} label={isThird ? '第三人' : '姓名、名称'} error={error}>
        {(control) => (
          <Input
            {...control}
            value={row.name}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => {
              put({ ...row, name: target.value });
            }}
          />
        )}
      </Field>
      <Field id={`${id}-kind`} label="类型">
        {(control) => (
          <Select<PartyKind>
            {...control}
            value={row.kind ?? partyKindOf(row.name)}
            options={KINDS}
            onChange={(kind) => {
              put({ ...row, kind });
            }}
          />
        )}
      </Field>
      <Button
        type="text"
        className={styles.registerTakeOut}
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`删去${called}${row.name}`}
        onClick={takeOut}
      />
    </div>
  );
}

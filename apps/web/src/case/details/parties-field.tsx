import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { PARTY_KINDS, PARTY_ROLES, type PartyKind, type PartyRole } from '#law';
import { Field } from '../../ui/field';
import type { DetailValues, PartyValues } from './detail-values';
import type { CaseForm } from '../form/use-case-form';
import styles from './parties-field.module.css';
import { namedOptions } from '../../ui/named-options';

const NEW: PartyValues = { role: 'APPLICANT', kind: 'NATURAL', name: '' };

/** 当事人, a line each. */
export function PartiesField({ form }: { form: CaseForm<DetailValues> }) {
  const { parties } = form.values;
  return (
    <fieldset>
      <legend>当事人</legend>
      {parties.map((party, index) => (
        <PartyLine
          // Lines have no name but their place.
          key={index}
          {...{ form, party, index }}
          onChange={(patch) => {
            form.set({ parties: parties.map((one) => (one === party ? { ...one, ...patch } : one)) });
          }}
          onRemove={() => {
            form.set({ parties: parties.filter((one) => one !== party) });
          }}
        />
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => {
          form.set({ parties: [...parties, { ...NEW }] });
        }}
      >
        当事人
      </Button>
    </fieldset>
  );
}

interface PartyLineProps {
  form: CaseForm<DetailValues>;
  party: PartyValues;
  index: number;
  onChange: (patch: Partial<PartyValues>) => void;
  onRemove: () => void;
}

function PartyLine({ form, party, index, onChange, onRemove }: PartyLineProps) {
  const at = (field: string) => `parties[${index}].${field}`;
  return (
    <div className={styles.partyLine}>
      <Field id={form.idOf(at('role'))} label="身份" error={form.errorOf(at('role'))}>
        {(control) => (
          <Select
            {...control}
            value={party.role}
            options={namedOptions(PARTY_ROLES)}
            onChange={(role: PartyRole) => {
              onChange({ role });
            }}
          />
        )}
      </Field>
      <Field id={form.idOf(at('name'))} label="名称" error={form.errorOf(at('name'))}>
        {(control) => (
          <Input
            {...control}
            value={party.name}
            maxLength={100}
            onChange={({ target }) => {
              onChange({ name: target.value });
            }}
          />
        )}
      </Field>
      <Field id={form.idOf(at('kind'))} label="类型" error={form.errorOf(at('kind'))}>
        {(control) => (
          <Select
            {...control}
            value={party.kind}
            options={namedOptions(PARTY_KINDS)}
            onChange={(kind: PartyKind) => {
              onChange({ kind });
            }}
          />
        )}
      </Field>
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`去掉 ${party.name || '这一当事人'}`}
        onClick={onRemove}
      />
    </div>
  );
}

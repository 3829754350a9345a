import { Input } from 'antd';
import { RankField } from '../../form/rank-field';
import { Field } from '../../ui/field';
import { ChooseLeader } from './choose-leader';
import type { AppearanceValues } from './appearance-values';
import type { CaseForm } from '../form/use-case-form';
import styles from '../form/case-form.module.css';

interface LeaderFieldsProps {
  hearingId: number;
  form: CaseForm<AppearanceValues>;
  /** Nobody may have been arranged who could stay away. */
  isOptional: boolean;
}

/** 负责人: name, post, rank. */
export function LeaderFields({ hearingId, form, isOptional }: LeaderFieldsProps) {
  const { values, set, idOf, errorOf } = form;
  return (
    <>
      <ChooseLeader
        hearingId={hearingId}
        id={idOf('leaderId')}
        value={values.leaderId}
        error={errorOf('leaderId')}
        onChoose={({ id, name, post, rank }) => {
          set({ leaderId: id, name, post: post ?? '', rank });
        }}
      />
      <Field
        id={idOf('leader')}
        label={isOptional ? '负责人姓名（没有安排过的不填）' : '负责人姓名'}
        error={errorOf('leader.name') ?? errorOf('leader')}
      >
        {(control) => (
          <Input
            {...control}
            value={values.name}
            maxLength={60}
            onChange={({ target }) => {
              set({ name: target.value, leaderId: null });
            }}
          />
        )}
      </Field>
      <div className={styles.caseFormPair}>
        <Field id={idOf('post')} label="职务" error={errorOf('leader.post')}>
          {(control) => (
            <Input
              {...control}
              value={values.post}
              placeholder="例如 副局长"
              maxLength={60}
              onChange={({ target }) => {
                set({ post: target.value });
              }}
            />
          )}
        </Field>
        <RankField
          id={idOf('rank')}
          post={values.post}
          rank={values.rank}
          error={errorOf('leader.rank')}
          onChange={(rank) => {
            set({ rank });
          }}
        />
      </div>
    </>
  );
}

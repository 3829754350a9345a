import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { colleaguesQuery, unitsQuery } from '../api/queries';
import { useMay, usePerson } from '../shell/session';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import type { Sheet } from './sheet';
import styles from './register.module.css';

/** 承办机构、承办人: who is reminded. */
export function OfficerPart({ values, set, errorAt }: Sheet) {
  const units = useQuery(unitsQuery).data ?? [];
  const me = usePerson().id;
  const mayAssign = useMay()('cases.assign');
  const people = (useQuery(colleaguesQuery).data ?? []).filter(({ id }) => mayAssign || id === me);
  return (
    <div className={styles.registerFields}>
      <Field id="unitId" label="承办机构" error={errorAt('unitId')}>
        {(control) => (
          <Select<number>
            {...control}
            allowClear
            showSearch={FOUND_BY_NAME}
            placeholder={units.length > 0 ? '选科室、所' : '还没有登记科室'}
            value={values.unitId}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(unitId) => {
              set({ unitId });
            }}
            onClear={() => {
              set({ unitId: null });
            }}
          />
        )}
      </Field>
      <Field id="officerId" label="承办人" error={errorAt('officerId')} hint="提醒发给承办人">
        {(control) => (
          <Select<number>
            {...control}
            allowClear
            showSearch={FOUND_BY_NAME}
            placeholder="选承办人"
            value={values.officerId}
            options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
            onChange={(officerId) => {
              set({ officerId });
            }}
            onClear={() => {
              set({ officerId: null });
            }}
          />
        )}
      </Field>
    </div>
  );
}

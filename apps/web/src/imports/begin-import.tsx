import { Button, Input, Segmented, Select, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CAPACITIES, type Capacity, type Procedure, PROCEDURES } from '#law';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { Field } from '../ui/field';
import styles from './imports.module.css';
import { namedOptions } from '../ui/named-options';

interface Typed {
  capacity: Capacity | null;
  procedure: Procedure | null;
  file: File | null;
  text: string;
}

type Way = 'file' | 'text';

const WAYS: { value: Way; label: string }[] = [
  { value: 'file', label: '上传文件' },
  { value: 'text', label: '从 Excel 粘贴' },
];

/** A ledger as a file, or its cells as they are copied out of Excel. Nothing is registered by it. */
export function BeginImport() {
  const navigate = useNavigate();
  const [way, setWay] = useState<Way>('file');
  const initial: Typed = { capacity: null, procedure: null, file: null, text: '' };
  const form = useForm({
    name: 'import',
    initial,
    check: ({ capacity, file, text }) => [
      ...(way === 'file' && !file ? [{ field: 'file', message: '请选择台账文件' }] : []),
      ...(way === 'text' && text.trim() === ''
        ? [{ field: 'text', message: '请粘贴台账内容，连同表头' }]
        : []),
      ...(capacity ? [] : [{ field: 'capacity', message: '请选本机关在这些案件中的身份' }]),
    ],
    save: (typed) => begin(way, typed),
    saved: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
      await navigate(`/imports/${id}`);
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <FormSheet
      form={form}
      failure="没有读取"
      buttons={
        <Button type="primary" htmlType="submit" loading={form.isSaving}>
          读取台账
        </Button>
      }
    >
      <Segmented<Way> aria-label="台账从哪里来" options={WAYS} value={way} onChange={setWay} />
      {way === 'file' ? (
        <Field
          id={idOf('file')}
          label="台账文件"
          hint="Excel（.xlsx）或者 .csv，20 MB 以内；旧的 .xls 请先在 Excel 里另存为 .xlsx"
          error={errorOf('file')}
        >
          {(control) => (
            <Upload.Dragger
              {...{ id: control.id, accept: '.xlsx,.csv', maxCount: 1 }}
              fileList={values.file ? [{ uid: '1', name: values.file.name }] : []}
              beforeUpload={(file) => {
                set({ file });
                return false;
              }}
              onRemove={() => {
                set({ file: null });
              }}
            >
              <p>把文件拖到这里，或者点这里选择</p>
            </Upload.Dragger>
          )}
        </Field>
      ) : (
        <Field
          id={idOf('text')}
          label="台账内容"
          hint="在 Excel 里连同表头选中、复制，粘贴到这里"
          error={errorOf('text')}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              className={styles.pasted}
              rows={8}
              wrap="off"
              value={values.text}
              onChange={({ target }) => {
                set({ text: target.value });
              }}
            />
          )}
        </Field>
      )}
      <div className={styles.pair}>
        <Field
          id={idOf('capacity')}
          label="本机关是"
          hint="某行的程序里没有这种身份的，按常见的登记"
          error={errorOf('capacity')}
        >
          {(control) => (
            <Select<Capacity | null>
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="请选择"
              value={values.capacity}
              options={namedOptions(CAPACITIES)}
              onChange={(capacity) => {
                set({ capacity });
              }}
            />
          )}
        </Field>
        <Field id={idOf('procedure')} label="没有写明程序的行" error={errorOf('procedure')}>
          {(control) => (
            <Select<Procedure | null>
              {...control}
              allowClear
              placeholder="由案号判断"
              value={values.procedure}
              options={namedOptions(PROCEDURES)}
              onChange={(procedure) => {
                set({ procedure: procedure ?? null });
              }}
            />
          )}
        </Field>
      </div>
    </FormSheet>
  );
}

function begin(way: Way, { capacity, procedure, file, text }: Typed) {
  const about = { capacity: capacity ?? 'RESPONDENT', ...(procedure ? { procedure } : {}) };
  if (way === 'text' || !file) return answerOf(api.POST('/api/imports', { body: { ...about, text } }));
  const bodySerializer = (body: object) => {
    const sent = new FormData();
    for (const [name, value] of Object.entries(body)) sent.set(name, value as string);
    sent.set('file', file, file.name);
    return sent;
  };
  return answerOf(api.POST('/api/imports', { body: about, bodySerializer }));
}

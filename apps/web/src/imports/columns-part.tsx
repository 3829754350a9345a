import { Select } from 'antd';
import type { Shown } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import styles from './imports.module.css';
import type { Import } from './queries';
import { useAdjusting } from './use-adjusting';

type Field = Shown['FieldNameView']['field'];

/** 各列是什么: as it was guessed, to be corrected. A column of no field is kept in the note. */
export function ColumnsPart({ of: { id, sheets, fields } }: { of: Import }) {
  const adjusting = useAdjusting(id);
  const options = fields.map(({ field: value, name: label }) => ({ value, label }));
  return (
    <Section title="各列是什么" aside="猜错的请改；没有对应的列，内容记入备注">
      {adjusting.error && <ErrorSentence error={adjusting.error} />}
      {sheets.map(({ name, columns }, place) => (
        <section key={place} aria-label={name} className={styles.sheet}>
          {sheets.length > 1 && <h3>{name}</h3>}
          <ul className={styles.columns}>
            {columns.map(({ index, heading, field }) => (
              <li key={index}>
                <span>{heading || `第 ${index + 1} 列`}</span>
                <Select<Field | null>
                  aria-label={`${name} ${heading || `第 ${index + 1} 列`}`}
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder="记入备注"
                  disabled={adjusting.isPending}
                  value={field}
                  options={options}
                  onChange={(chosen) => {
                    adjusting.mutate({ columns: { [place]: { [index]: chosen ?? null } } });
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

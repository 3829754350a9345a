import { Button } from 'antd';
import { useState } from 'react';
import { APPELLANTS, optionLabel, PARTY_KINDS, PARTY_ROLES, receivedOnLabel } from '#law';
import { dayText, dayWithWeekday, momentText } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { useToday } from '../../ui/today';
import { type CaseFile, isChangeable } from '../record/case-facts';
import { actTypeName, capacityText, causeName, fieldName } from '../record/case-title';
import { DetailsDrawer } from './details-drawer';
import { Facts } from '../record/facts';
import styles from './details.module.css';
import sectionStyles from '../../ui/section.module.css';

/** 当事人与案情, as registered, and its correction. */
export function DetailsTab({ file }: { file: CaseFile }) {
  const [isEditing, setEditing] = useState(false);
  const edit = isChangeable(file) && (
    <Button
      type="link"
      size="small"
      onClick={() => {
        setEditing(true);
      }}
    >
      修改
    </Button>
  );
  return (
    <div className={styles.details}>
      <Section title="当事人" aside={edit}>
        {file.parties.length === 0 ? (
          <EmptyState title="没有登记当事人" />
        ) : (
          <div className={sectionStyles.sectionBody}>
            <Facts
              of={file.parties.map(({ role, kind, name }) => [
                PARTY_ROLES[role],
                <>
                  {name} <span className="muted">{PARTY_KINDS[kind]}</span>
                </>,
              ])}
            />
          </div>
        )}
      </Section>
      <Section title="行政行为">
        <div className={sectionStyles.sectionBody}>
          <Act file={file} />
        </div>
      </Section>
      <Section title="案件">
        <div className={sectionStyles.sectionBody}>
          <Registered file={file} />
        </div>
      </Section>
      {isEditing && (
        <DetailsDrawer
          file={file}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </div>
  );
}

function Act({ file: { act } }: { file: CaseFile }) {
  const today = useToday();
  return (
    <Facts
      of={[
        ['种类', actTypeName(act.type) ?? '未登记'],
        ['文号', act.documentNo],
        ['作出日期', act.madeOn ? dayText(act.madeOn, today) : null],
        ['管理类别', fieldName(act.field)],
        ['案由', causeName(act.cause)],
        ['救济途径', act.reviewFirst ? '复议前置，不能直接起诉' : null],
      ]}
    />
  );
}

function Registered({ file }: { file: CaseFile }) {
  const today = useToday();
  const { procedure, capacity, acceptedOn, acceptance, appealedBy } = file;
  return (
    <Facts
      of={[
        ['案号', file.caseNo ?? '未登记'],
        ['身份', capacityText(file)],
        [procedure === 'RECONSIDERATION' ? '复议机关' : '法院', file.authority],
        ['上诉', appealedBy ? APPELLANTS[appealedBy] : null],
        [
          '收到',
          <>
            {dayWithWeekday(file.receivedOn, today)}{' '}
            <span className="muted">{receivedOnLabel(procedure, capacity)}</span>
          </>,
        ],
        [
          '受理、立案',
          acceptedOn
            ? acceptedText(dayWithWeekday(acceptedOn, today), {
                isDeemed: acceptance === 'DEEMED',
                isAhead: acceptedOn > today,
              })
            : null,
        ],
        ['适用法律', file.lawVersionReason],
        ['计算口径', file.choices.length > 0 ? <ChosenOptions file={file} /> : null],
        ['承办', [file.officerName, file.unitName].filter(Boolean).join(' · ') || '未定'],
        ['登记', `${file.registrarName ?? ''} ${momentText(file.registeredAt, today)}`],
        ['备注', file.note],
      ]}
    />
  );
}

/** 视为受理 is no fact before its day. */
function acceptedText(on: string, { isDeemed, isAhead }: { isDeemed: boolean; isAhead: boolean }): string {
  if (!isDeemed) return on;
  return isAhead ? `还没有受理；${on}审查期限届满，届时没有决定的视为受理` : `${on}（视为受理）`;
}

/** The readings that were taken for this case, and why. */
function ChosenOptions({ file: { choices, choicesReason } }: { file: CaseFile }) {
  return (
    <>
      {choices.map(({ id, question, chosen }) => (
        <div key={id}>
          {question}：{optionLabel(id, chosen)}
        </div>
      ))}
      <span className="muted">本案另选，理由：{choicesReason}</span>
    </>
  );
}

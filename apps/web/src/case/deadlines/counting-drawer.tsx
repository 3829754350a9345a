import { useQuery } from '@tanstack/react-query';
import { type ChosenOptions, type ContestedPointId, countingChoicesOf, type OptionId } from '#law';
import { answerOf, api } from '../../api/client';
import { type ContestedPoint, lawChoicesQuery, useCountingChoices } from '../../api/counting-choices';
import { caseworkChanged } from '../../api/queries';
import { useWorkCalendar } from '../../api/work-calendar';
import { ErrorSentence } from '../../ui/error-sentence';
import { useUndoBar } from '../../ui/undo-bar';
import { Waiting } from '../../ui/waiting';
import { CaseDrawer } from '../form/case-drawer';
import { type CaseFile, factsOf, optionsOf } from '../record/case-facts';
import { CaseForm } from '../form/case-form';
import { CountingPoint } from './counting-point';
import { type ChangedOptions, movesDates, optionsAfter, pointsFor } from './counting-points';
import { EffectPreview } from '../changes/effect-preview';
import { ReasonField } from '../form/reason-field';
import { refusal } from '../../form/use-saving';
import { useCaseForm } from '../form/use-case-form';
import styles from './counting.module.css';

interface CountingValues {
  /** Only what was changed here, so that a colleague's change of another point stays. */
  options: ChangedOptions;
  reason: string;
}

const NOTHING: CountingValues = { options: {}, reason: '' };

/** 本案的计算口径: where the law leaves the count open, what this case takes against the installation, with a reason. */
export function CountingDrawer({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const choices = useQuery(lawChoicesQuery);
  const report = useUndoBar();
  const form = useCaseForm({
    file,
    name: 'counting',
    initial: NOTHING,
    save: ({ options, reason }, against, opened) => {
      if (!isChanged(options, opened)) throw refusal('options', '各项口径都没有改，不用保存');
      return put(against, optionsAfter(optionsOf(against), options), reason);
    },
    saved: (after) => {
      report({ words: '已更改本案的计算口径', undo: () => putBack(file, after) });
      onClose();
    },
  });
  const { values, set, idOf } = form;
  const chosen = optionsAfter(optionsOf(file), values.options);
  return (
    <CaseDrawer title="本案的计算口径" onClose={onClose}>
      <CaseForm form={form} file={file} saveWords="更改" failure="没有更改" onCancel={onClose}>
        <p className="muted">
          条文没有写明怎样算的，各案随统一口径。本案另有依据的，在这里另选并说明理由，期限随之重算。
        </p>
        {file.choicesReason && <p className="muted">现在另选的理由：{file.choicesReason}</p>}
        {choices.isPending && <Waiting />}
        {choices.isError && <ErrorSentence error={choices.error} onRetry={choices.refetch} />}
        {choices.data && (
          <div id={idOf('options')} tabIndex={-1}>
            <Points
              file={file}
              points={pointsFor(file, choices.data.points)}
              chosen={chosen}
              onChoose={(id, option) => {
                set({ options: { ...values.options, [id]: option } });
              }}
            />
          </div>
        )}
        <ReasonField form={form} placeholder="例如 复议机关书面答复，这件不计入" />
        <EffectPreview file={file} after={factsOf(file)} chosen={chosen} />
      </CaseForm>
    </CaseDrawer>
  );
}

interface PointsProps {
  file: CaseFile;
  points: readonly ContestedPoint[];
  chosen: ChosenOptions;
  onChoose: (id: ContestedPointId, option: OptionId | null) => void;
}

/** What moves a date of this case comes first; what only may one day is folded away. */
function Points({ file, points, chosen, onChoose }: PointsProps) {
  const calendar = useWorkCalendar();
  const everywhere = useCountingChoices();
  const reading = {
    facts: factsOf(file),
    choices: { ...everywhere, ...countingChoicesOf(optionsOf(file)) },
  };
  const own = optionsOf(file);
  const bears = (point: ContestedPoint) => point.id in own || movesDates(point, reading, calendar);
  const list = (of: readonly ContestedPoint[]) =>
    of.map((point) => (
      <CountingPoint
        key={point.id}
        point={point}
        chosen={chosen[point.id] ?? null}
        onChoose={(option) => {
          onChoose(point.id, option);
        }}
      />
    ));
  const [now, later] = [points.filter(bears), points.filter((point) => !bears(point))];
  return (
    <>
      {list(now)}
      {now.length === 0 && <p>现有的程序事项，按哪一种口径算日期都一样。</p>}
      {later.length > 0 && (
        <details className={styles.countingLater}>
          <summary>现在不影响本案日期的 {later.length} 项</summary>
          {list(later)}
        </details>
      )}
    </>
  );
}

function isChanged(options: ChangedOptions, file: CaseFile): boolean {
  const before = optionsOf(file);
  return Object.entries(options).some(([id, option]) => (before[id as ContestedPointId] ?? null) !== option);
}

function put({ id, version }: CaseFile, choices: ChosenOptions, reason: string) {
  return answerOf(
    api.PATCH('/api/cases/{id}', { params: { path: { id } }, body: { choices, reason, version } }),
  );
}

async function putBack(before: CaseFile, after: CaseFile): Promise<void> {
  await put(after, optionsOf(before), before.choicesReason ?? '撤销刚才的更改');
  await caseworkChanged();
}

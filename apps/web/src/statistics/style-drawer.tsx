import { Button, Checkbox } from 'antd';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { CaseDrawer } from '../case/form/case-drawer';
import { Choice } from '../form/choice';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useSaving } from '../form/use-saving';
import { useUndoBar } from '../ui/undo-bar';
import type { ReportStyle, Statistics } from './queries';
import { RateChoices } from './rate-choices';
import { ReportParagraphs } from './report-paragraphs';
import styles from './style-drawer.module.css';
import { STYLE_CHOICES, STYLE_FLAGS, type StyleChoice, type StyleFlag } from './style-words';

interface StyleDrawerProps {
  /** The words that are tried: the text beside them is worded so. */
  tried: ReportStyle;
  /** Whether the own organ has decided; else the words are those of an organ above, or the usual ones. */
  isOwn: boolean;
  rates: Statistics['rates'];
  paragraphs: readonly string[];
  onTry: (style: ReportStyle) => void;
  onClose: () => void;
}

/** 报告用语: tried beside the numbers, then kept for the own organ and those below it that have not decided. */
export function StyleDrawer({ tried, isOwn, rates, paragraphs, onTry, onClose }: StyleDrawerProps) {
  const report = useUndoBar();
  const saved = async (words: string) => {
    report({ words });
    await queryClient.invalidateQueries({ queryKey: ['report-style'] });
    await queryClient.invalidateQueries({ queryKey: ['statistics'] });
    onClose();
  };
  const form = useSaving({
    name: 'report-style',
    values: tried,
    check: () => [],
    save: (body) => answerOf(api.PUT('/api/report-style', { body })),
    saved: () => saved('已保存，本机关的报告都这样写'),
  });
  const set = (patch: Partial<ReportStyle>) => {
    onTry({ ...tried, ...patch });
  };
  return (
    <CaseDrawer title="报告用语" width={520} onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有保存"
        isAlone
        buttons={
          <FormButtons form={form} words="保存" onCancel={onClose}>
            {isOwn && (
              <Button
                onClick={() => {
                  void answerOf(api.DELETE('/api/report-style')).then(() =>
                    saved('已恢复为上级或者通常的写法'),
                  );
                }}
              >
                恢复通常写法
              </Button>
            )}
          </FormButtons>
        }
      >
        <p className="muted">边选边看报告文字的变化；保存后，没有自己另定的下级机关也这样写。</p>
        <section className={styles.styleDrawerText} aria-label="报告文字">
          <ReportParagraphs paragraphs={paragraphs} />
        </section>
        {(Object.keys(STYLE_CHOICES) as StyleChoice[]).map((name) => (
          <Choice<string>
            key={name}
            {...{ form, field: name, ...STYLE_CHOICES[name], value: tried[name] }}
            onChange={(chosen) => {
              set({ [name]: chosen });
            }}
          />
        ))}
        <div className={styles.styleDrawerFlags}>
          {(Object.keys(STYLE_FLAGS) as StyleFlag[]).map((name) => (
            <Checkbox
              key={name}
              checked={tried[name]}
              onChange={({ target }) => {
                set({ [name]: target.checked });
              }}
            >
              {STYLE_FLAGS[name]}
            </Checkbox>
          ))}
        </div>
        <RateChoices form={form} rates={rates} tried={tried} set={set} />
      </FormSheet>
    </CaseDrawer>
  );
}

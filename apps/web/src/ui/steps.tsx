import styles from './steps.module.css';

/** The counting of a date, line by line: `起算：9月17日收到…` with its first word as a heading of the line. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <dl className={styles.steps} data-part="steps">
      {steps.map((step) => {
        const [term, text] = splitStep(step);
        return (
          <div key={step}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function splitStep(step: string): [string, string] {
  const colon = step.indexOf('：');
  return colon < 0 ? ['', step] : [step.slice(0, colon), step.slice(colon + 1)];
}

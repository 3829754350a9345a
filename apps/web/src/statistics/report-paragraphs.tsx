import styles from './report-paragraphs.module.css';
import { cutAtNumbers } from './report-text';

/** The text with its numbers of cases marked. */
export function ReportParagraphs({ paragraphs }: { paragraphs: readonly string[] }) {
  return paragraphs.map((paragraph) => (
    <p key={paragraph}>
      {cutAtNumbers(paragraph).map(({ text, isNumber }, index) =>
        isNumber ? (
          <mark key={index} className={styles.reportNumber}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  ));
}

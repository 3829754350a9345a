import { useMay, usePerson } from '../shell/session';
import { Section } from '../ui/section';
import { OfficeName } from './office-name';
import styles from './first-steps.module.css';

/** Cases were registered before the office had a name: who may give it is asked until it has one. */
export function UnnamedOffice() {
  const { organUnnamed } = usePerson();
  if (!useMay()('organs.write') || !organUnnamed) return null;
  return (
    <Section title="请填单位名称" className={styles.unnamed}>
      <OfficeName />
    </Section>
  );
}

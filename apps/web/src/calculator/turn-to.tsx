import { Button } from 'antd';
import styles from './calculator.module.css';

/** From one way of asking to the other. */
export function TurnTo({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button type="link" size="small" className={styles.calculatorTurn} onClick={onClick}>
      {words}
    </Button>
  );
}

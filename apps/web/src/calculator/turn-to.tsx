import { Button } from 'antd';

/** From one way of asking to the other. */
export function TurnTo({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button type="link" size="small" className="calculator-turn" onClick={onClick}>
      {words}
    </Button>
  );
}

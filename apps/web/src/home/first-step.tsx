import type { ReactNode } from 'react';
import { Shape } from '../ui/shape';

interface FirstStepProps {
  number: number;
  title: string;
  isDone?: boolean;
  children: ReactNode;
}

export function FirstStep({ number, title, isDone = false, children }: FirstStepProps) {
  return (
    <section className="section first-step">
      <h2>
        <span className={isDone ? 'first-step-number first-step-done' : 'first-step-number'}>
          {isDone ? <Shape of="check" size={13} /> : number}
        </span>
        {title}
        {isDone && <span className="visually-hidden">（已完成）</span>}
      </h2>
      {children}
    </section>
  );
}

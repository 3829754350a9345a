import { type ReactNode, useId } from 'react';
import './section.css';

interface SectionProps {
  title: ReactNode;
  /** Right of the title: a link, a choice, a remark. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A white sheet on the page, with a heading. */
export function Section({ title, aside, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside && <div className="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

import { type ReactNode, useEffect } from 'react';
import './page-head.css';

interface PageHeadProps {
  title: string;
  /** One line of context below the title. */
  context?: ReactNode;
  /** Above the title: where this page belongs. */
  path?: ReactNode;
  children?: ReactNode;
}

/** The page's one h1, a line of context, and its actions on the right. Names the browser's tab. */
export function PageHead({ title, context, path, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · 案期`;
  }, [title]);
  return (
    <div className="page-head">
      <div className="page-head-text">
        {path && <div className="page-head-path">{path}</div>}
        <h1>{title}</h1>
        {context && <div className="page-head-context">{context}</div>}
      </div>
      {children && <div className="page-head-actions">{children}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly onAction: () => void;
}

/** Something went wrong, and this is what can be done. Read aloud at once. */
export function Notice({ title, children, action, onAction }: NoticeProps) {
  return (
    <section className="card notice" role="alert">
      <h2>{title}</h2>
      <p>{children}</p>
      <div className="actions">
        <button className="button" onClick={onAction}>
          {action}
        </button>
      </div>
    </section>
  );
}

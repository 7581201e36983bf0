/** One part of the data page: its name and a word about it on the left, what it holds on the right, a rule above. */
import { type ReactNode, useId } from 'react';
import styles from './data.module.css';

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      <div className={styles.sectionBody}>{children}</div>
    </section>
  );
}

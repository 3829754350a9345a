import { CloseOutlined, DownOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './filter-chips.module.css';
import { classes } from '../ui/classes';

interface FilterChipProps {
  name: string;
  /** What was chosen, in words; null where nothing was. */
  value: string | null;
  onClear?: () => void;
  /** Reads as text that can be changed, not as a chip. */
  plain?: boolean;
  /** What can be chosen; without it the chip can only be taken off. */
  children?: ReactNode;
}

export function FilterChip({ name, value, onClear, plain = false, children }: FilterChipProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const words = (
    <>
      {name}
      {value !== null && <b>{value}</b>}
      {children !== undefined && value === null && <DownOutlined aria-hidden="true" />}
    </>
  );
  return (
    <span
      className={
        plain ? styles.filterPlain : classes(styles.filterChip, value !== null && styles.filterChipOn)
      }
    >
      {children === undefined ? (
        <span className={styles.filterChipWords}>{words}</span>
      ) : (
        <Popover
          content={
            <ChipChoices
              onClose={() => {
                setOpen(false);
                button.current?.focus();
              }}
            >
              {children}
            </ChipChoices>
          }
          destroyOnHidden
          trigger="click"
          placement="bottomLeft"
          arrow={false}
          open={isOpen}
          onOpenChange={setOpen}
        >
          <button
            ref={button}
            type="button"
            className={styles.filterChipWords}
            aria-expanded={isOpen}
            aria-haspopup="dialog"
          >
            {words}
          </button>
        </Popover>
      )}
      {value !== null && (
        <button type="button" className={styles.filterChipClear} aria-label={`不限${name}`} onClick={onClear}>
          <CloseOutlined aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

/** Takes the focus when it opens, since it stands far from its chip in the page; Esc gives it back. */
function ChipChoices({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={place}
      onKeyDown={(event) => {
        // What opens from here, as a month sheet does, closes by itself.
        if (event.key !== 'Escape' || !place.current?.contains(event.target as Node)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}

import { CloseOutlined, DownOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { type ReactNode, useState } from 'react';

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
  const words = (
    <>
      {name}
      {value !== null && <b>{value}</b>}
      {children !== undefined && value === null && <DownOutlined aria-hidden="true" />}
    </>
  );
  return (
    <span className={plain ? 'filter-plain' : `filter-chip${value === null ? '' : ' filter-chip-on'}`}>
      {children === undefined ? (
        <span className="filter-chip-words">{words}</span>
      ) : (
        <Popover
          content={children}
          trigger="click"
          placement="bottomLeft"
          arrow={false}
          open={isOpen}
          onOpenChange={setOpen}
        >
          <button type="button" className="filter-chip-words" aria-expanded={isOpen} aria-haspopup="dialog">
            {words}
          </button>
        </Popover>
      )}
      {value !== null && (
        <button type="button" className="filter-chip-clear" aria-label={`不限${name}`} onClick={onClear}>
          <CloseOutlined aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef, Popover } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { isDay } from '#law';
import { wholeDayText } from './dates';
import type { ControlProps } from './field';
import { useToday } from './today';
import { writtenDay } from './written-day';
import styles from './day-input.module.css';

const MonthSheet = lazy(async () => ({ default: (await import('./month-sheet')).MonthSheet }));

interface DayInputProps extends ControlProps {
  /** A day, what was typed instead of one, or nothing. */
  value: string;
  onChange: (value: string) => void;
  /** For the button: 选收到日期. */
  name: string;
  autoFocus?: boolean;
}

/**
 * A date to be typed as one likes, or picked from a sheet. While it is typed it is told as soon as it is a day; what is
 * none is told when the field is left or Enter is pressed, and stays.
 */
export function DayInput({ value, onChange, name, ...control }: DayInputProps) {
  const today = useToday();
  const field = useRef<InputRef>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isPicking, setPicking] = useState(false);
  const tell = (text: string) => {
    if (text !== value) onChange(text);
  };
  const close = () => {
    setPicking(false);
    field.current?.focus();
  };
  const pick = (picked: string) => {
    tell(picked);
    setTyped(null);
    close();
  };
  return (
    <Input
      {...control}
      ref={field}
      value={typed ?? shown(value)}
      autoComplete="off"
      maxLength={40}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
        const written = writtenDay(event.target.value, today);
        if (written === '' || isDay(written)) tell(written);
      }}
      aria-keyshortcuts="ArrowDown"
      onKeyDown={(event) => {
        // Enter may save the form, with or without Ctrl: with what stands here now.
        if (event.key === 'Enter' && typed !== null) tell(writtenDay(typed, today));
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        setPicking(true);
      }}
      onBlur={() => {
        if (typed !== null) tell(writtenDay(typed, today));
        setTyped(null);
      }}
      suffix={
        <Popover
          trigger="click"
          placement="bottomRight"
          open={isPicking}
          onOpenChange={setPicking}
          destroyOnHidden
          content={
            <Suspense>
              <MonthSheet chosen={isDay(value) ? value : null} today={today} onPick={pick} onClose={close} />
            </Suspense>
          }
        >
          <Button
            type="text"
            size="small"
            className={styles.dayInputButton}
            // Who goes from field to field by the keyboard types the day; ↓ opens the sheet.
            tabIndex={-1}
            icon={<CalendarOutlined aria-hidden />}
            aria-label={`选${name}`}
            aria-expanded={isPicking}
          />
        </Popover>
      }
    />
  );
}

function shown(value: string): string {
  return isDay(value) ? wholeDayText(value) : value;
}

import { AutoComplete } from 'antd';
import type { ControlProps } from './field';

interface SuggestedTextProps extends ControlProps {
  value: string;
  suggestions: readonly string[];
  maxLength: number;
  onChange: (value: string) => void;
}

/** Text in the words of a list, or in others. What was typed stays: Tab goes on, and takes nothing from the list. */
export function SuggestedText({ value, suggestions, onChange, ...control }: SuggestedTextProps) {
  // Once one of them is chosen, the others are offered again.
  const isListed = suggestions.includes(value);
  const offered = suggestions.filter((one) => one !== value && (isListed || one.includes(value)));
  return (
    <AutoComplete
      {...control}
      value={value}
      defaultActiveFirstOption={false}
      options={offered.map((suggestion) => ({ value: suggestion }))}
      onChange={onChange}
    />
  );
}

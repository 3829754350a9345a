import styles from './filter-chips.module.css';
interface ChoicesProps<T extends string | number> {
  name: string;
  choices: readonly { value: T; label: string }[];
  chosen: readonly T[];
  several?: boolean;
  onChoose: (chosen: T[]) => void;
}

/** One of a short list, or several of it. */
export function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const { name, choices, chosen, several = false, onChoose } = props;
  return (
    <fieldset className={styles.filterChoices}>
      <legend className="visually-hidden">{name}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              const others = several ? chosen.filter((one) => one !== value) : [];
              onChoose(target.checked ? [...others, value] : others);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

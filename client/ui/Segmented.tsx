import { Label, Radio, RadioGroup } from 'react-aria-components';
import './Segmented.css';

interface SegmentedProps<Value extends string> {
  /** What is chosen, before the choices. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One of a few, all in sight; by keyboard the arrows choose. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
}: SegmentedProps<Value>) {
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(text) => {
        const chosen = options.find((option) => option.value === text);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className="segmented-label">{label}</Label>
      <span className="segmented-options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="segmented-option">
            {option.name}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}

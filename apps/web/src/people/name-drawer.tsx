import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { useUndoBar } from '../ui/undo-bar';
import { peopleChanged } from './queries';

interface NameDrawerProps {
  title: string;
  label: string;
  maxLength: number;
  name: string;
  save: (name: string) => Promise<{ name: string }>;
  onClose: () => void;
}

/** 更名 of an organ or a unit. */
export function NameDrawer({ title, label, maxLength, name, save, onClose }: NameDrawerProps) {
  const report = useUndoBar();
  const form = useForm({
    name: 'rename',
    initial: { name },
    save: (values) => save(values.name),
    saved: async (renamed) => {
      report({ words: `已更名为${renamed.name}` });
      onClose();
      await peopleChanged();
    },
  });
  return (
    <CaseDrawer title={title} onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有更名"
        isAlone
        buttons={<FormButtons form={form} words="更名" onCancel={onClose} />}
      >
        <TextField form={form} name="name" label={label} maxLength={maxLength} />
      </FormSheet>
    </CaseDrawer>
  );
}

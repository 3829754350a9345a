import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Field } from '../ui/field';
import { ActPart } from './act-part';
import { EventsPart } from './events-part';
import { OfficerPart } from './officer-part';
import { PartiesPart } from './parties-part';
import { newEvent, newParty, type Part, PARTS, type Registration } from './registration';
import type { Sheet } from './sheet';
import styles from './register.module.css';

/** The rest of the sheet: a link for each part, and the parts that were opened. */
export function UnfoldedParts(sheet: Sheet) {
  const { values, set } = sheet;
  const [justOpened, setJustOpened] = useState<Part | null>(null);
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => part !== 'act' || !values.previous);
  const folded = parts.filter((part) => !values.unfolded.includes(part));
  return (
    <>
      {parts
        .filter((part) => values.unfolded.includes(part))
        .map((part) => (
          <OpenPart key={part} part={part} takesFocus={part === justOpened}>
            {fieldsOf(part, sheet)}
          </OpenPart>
        ))}
      {folded.length > 0 && (
        <div className={styles.registerLinks}>
          {folded.map((part) => (
            <Button
              key={part}
              type="link"
              size="small"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => {
                setJustOpened(part);
                set({ unfolded: [...values.unfolded, part], ...firstRow(part, values) });
              }}
            >
              {PARTS[part]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** Who opens a list wants to write into it. */
function firstRow(part: Part, { parties, events }: Registration): Partial<Registration> {
  if (part === 'thirdParties') return { parties: [...parties, newParty(parties, 'THIRD_PARTY')] };
  return part === 'events' ? { events: [...events, newEvent(events)] } : {};
}

interface OpenPartProps {
  part: Part;
  takesFocus: boolean;
  children: ReactNode;
}

function OpenPart({ part, takesFocus, children }: OpenPartProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [takesFocus]);
  return (
    <fieldset ref={place} className={styles.registerPart}>
      {/* A single field has its own label. */}
      {part !== 'note' && <legend>{PARTS[part]}</legend>}
      {children}
    </fieldset>
  );
}

function fieldsOf(part: Part, sheet: Sheet): ReactNode {
  switch (part) {
    case 'parties':
      return <PartiesPart {...sheet} />;
    case 'thirdParties':
      return <PartiesPart {...sheet} areThirdParties />;
    case 'officer':
      return <OfficerPart {...sheet} />;
    case 'act':
      return <ActPart {...sheet} />;
    case 'events':
      return <EventsPart {...sheet} />;
    case 'note':
      return <NotePart {...sheet} />;
  }
}

function NotePart({ values, set, errorAt }: Sheet) {
  return (
    <Field id="note" label="备注" error={errorAt('note')}>
      {(control) => (
        <Input.TextArea
          {...control}
          value={values.note}
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={({ target }) => {
            set({ note: target.value });
          }}
        />
      )}
    </Field>
  );
}

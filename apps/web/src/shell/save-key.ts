import { type RefObject, useEffect, useRef } from 'react';

type Save = (withShift: boolean) => void;

interface SavingForm {
  place: RefObject<HTMLElement | null>;
  save: RefObject<Save>;
}

/** The forms on the page, the one opened last at the end. */
const forms: SavingForm[] = [];

/**
 * Ctrl+Enter saves: the form with the focus, else the one opened last, so that it does not matter whether a drawer was
 * opened with a key or the mouse. Not in the middle of a composition, where Enter is the input method's.
 *
 * @param save is called once the field that has the focus has told what was typed into it.
 */
export function useSaveKey<E extends HTMLElement>(save: Save): RefObject<E | null> {
  const place = useRef<E>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const form = { place, save: latest };
    forms.push(form);
    if (forms.length === 1) addEventListener('keydown', press);
    return () => {
      forms.splice(forms.indexOf(form), 1);
      if (forms.length === 0) removeEventListener('keydown', press);
    };
  }, []);
  return place;
}

function press(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.repeat || event.isComposing) return;
  const form = formMeant();
  if (!form) return;
  event.preventDefault();
  // Some fields tell what was typed when they are left.
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  setTimeout(() => {
    form.save.current(event.shiftKey);
  });
}

function formMeant(): SavingForm | undefined {
  const dialogs = [...document.querySelectorAll('[aria-modal="true"]')];
  const within = ({ place }: SavingForm, outer: Element) => outer.contains(place.current);
  // While something stands in front of the page, what is behind it is not meant.
  const inFront =
    dialogs.length === 0 ? forms : forms.filter((form) => dialogs.some((one) => within(form, one)));
  return inFront.find(({ place }) => place.current?.contains(document.activeElement)) ?? inFront.at(-1);
}

import { useEffect, useState } from "react";

/** Whether something is open, and how to open or close it: a key pressed anywhere opens it. `isCalled` is told whether it was pressed in a field. */
export function useOpenedByKey(
  isCalled: (event: KeyboardEvent, isInField: boolean) => boolean,
): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInField = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null;
      if (!isCalled(event, isInField)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isCalled]);
  return [isOpen, setOpen];
}

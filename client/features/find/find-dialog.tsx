import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { NodePicker } from "../../design/node-picker.tsx";

/** Find, from anywhere: the button, Ctrl or ⌘ K, or a slash outside a field. */
export function FindDialog() {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null;
      const isCalled = (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) || (event.key === "/" && !isField);
      if (!isCalled) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="btn" aria-keyshortcuts="Control+K Meta+K">
        Find <kbd className="wide">Ctrl K</kbd>
      </Button>
      <ModalOverlay className="find-modal" isDismissable>
        <Modal>
          <Dialog className="find-dialog">
            <Heading slot="title" className="h2">
              Find
            </Heading>
            <NodePicker
              label="Find a statement, a rule, a tool, a source"
              placeholder="A statement, a rule, a tool, a source"
              offered={[]}
              autoFocus
              onPick={({ slug }) => {
                setOpen(false);
                void navigate({ to: "/node/$slug", params: { slug } });
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { Button, DialogTrigger } from "react-aria-components";
import { NodePicker } from "../../design/node-picker.tsx";
import { TitledDialog } from "../../design/titled-dialog.tsx";
import { useOpenedByKey } from "../../design/use-opened-by-key.ts";

/** Find, from anywhere: the button, Ctrl or ⌘ K, or a slash outside a field. */
export function FindDialog() {
  const [isOpen, setOpen] = useOpenedByKey(callsFind);
  const navigate = useNavigate();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="btn" aria-keyshortcuts="Control+K Meta+K">
        Find <kbd className="wide">Ctrl K</kbd>
      </Button>
      <TitledDialog title="Find">
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
      </TitledDialog>
    </DialogTrigger>
  );
}

function callsFind({ key, ctrlKey, metaKey }: KeyboardEvent, isInField: boolean): boolean {
  return (key.toLowerCase() === "k" && (ctrlKey || metaKey)) || (key === "/" && !isInField);
}

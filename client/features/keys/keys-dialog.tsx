import { Button, DialogTrigger } from "react-aria-components";
import { TitledDialog } from "../../design/titled-dialog.tsx";
import { useOpenedByKey } from "../../design/use-opened-by-key.ts";
import "./keys.css";

const EVERYWHERE = [
  ["Ctrl or ⌘ K, /", "find"],
  ["?", "these keys"],
] as const;
const IN_PICTURES = [
  ["Enter, Esc", "go into the picture, leave it"],
  ["← ↑ → ↓", "to what is nearest in that direction"],
  ["[ ]", "the step before, the next step of the lit route"],
  ["1 to 9", "light a route"],
  ["G", "to the tools here"],
  ["I, O", "routes into it, routes out of it"],
  ["Enter", "open what is there; put a tool in place"],
] as const;
const ON_MAPS = [
  ["← ↑ → ↓", "move the map"],
  ["+ − 0", "nearer, further, all of it"],
] as const;

/** What the keys do: a question mark outside of a field, or the button at the foot of the page. */
export function KeysDialog() {
  const [isOpen, setOpen] = useOpenedByKey(callsKeys);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="btn quiet" aria-keyshortcuts="?">
        Keys <kbd>?</kbd>
      </Button>
      <TitledDialog title="Keys">
        <Keys where="Everywhere" keys={EVERYWHERE} />
        <Keys where="In a picture of routes" keys={IN_PICTURES} />
        <Keys where="On a map" keys={ON_MAPS} />
        <Button slot="close" className="btn">
          Close
        </Button>
      </TitledDialog>
    </DialogTrigger>
  );
}

function callsKeys({ key }: KeyboardEvent, isInField: boolean): boolean {
  return key === "?" && !isInField;
}

function Keys({ where, keys }: { readonly where: string; readonly keys: readonly (readonly [string, string])[] }) {
  return (
    <>
      <h3 className="cap">{where}</h3>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

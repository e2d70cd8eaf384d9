import { useLazyQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { type Kind, kindSpec } from "#argument/vocabulary.ts";
import { graphql } from "../__generated__/gql.ts";
import { KindGlyph } from "./kind-glyph.tsx";
import "./node-picker.css";

export const PICK = graphql(`
  query Pick($text: String!, $kinds: [Kind!]) {
    search(text: $text, kinds: $kinds, first: 12) {
      id
      slug
      kind
      label
      summary
    }
  }
`);

export interface Choice {
  readonly slug: string;
  readonly kind: Kind;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds?: readonly Kind[];
  /** Shown before anything is typed. */
  readonly offered: readonly Choice[];
  readonly autoFocus?: boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onLeave?: () => void;
}

const PAUSE = 120;

/** Until the server has answered, what is at hand that has all the words typed, each once: never a choice that does not fit them. */
function matching(text: string, choices: readonly Choice[]): readonly Choice[] {
  const words = text.trim().toLowerCase().split(/\s+/);
  const fitting = choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return [...new Map(fitting.map((choice) => [choice.slug, choice])).values()];
}

/** Why there is nothing to choose from. */
function emptiness(text: string, isAnswered: boolean, hasFailed: boolean): string {
  if (!text.trim()) return "Type a word or two of it.";
  if (isAnswered) return "Nothing by that name. Try fewer words.";
  return hasFailed ? "The server gives no answer. Type on to try again." : "Looking …";
}

/** A field that finds a node by its words; the choices come from the server as one types. */
export function NodePicker({ label, placeholder, kinds, offered, autoFocus, onPick, onLeave }: Props) {
  const [text, setText] = useState("");
  const [search, { data, previousData, variables, error }] = useLazyQuery(PICK);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    const sought = next.trim();
    if (sought)
      timer.current = setTimeout(
        () => void search({ variables: { text: sought, kinds: kinds ? [...kinds] : null } }).catch(() => undefined),
        PAUSE,
      );
  };
  const answered = variables?.text === text.trim() ? data?.search : undefined;
  const atHand = [...((data ?? previousData)?.search ?? []), ...offered];
  const found: readonly Choice[] = text.trim() ? (answered ?? matching(text, atHand)) : offered;
  return (
    <ComboBox
      className="picker"
      items={found.map((choice) => ({ ...choice, id: choice.slug }))}
      inputValue={text}
      onInputChange={type}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={autoFocus ?? false}
      defaultFilter={() => true}
      onSelectionChange={(key) => {
        const choice = found.find(({ slug }) => slug === key);
        if (choice) onPick(choice);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave?.();
      }}
    >
      <Label className="vh">{label}</Label>
      <Input className="picker-input" placeholder={placeholder} />
      <Popover className="picker-list" offset={2}>
        {/* A landmark of its own, since the list stands outside of all others. */}
        <section aria-label={`Choices: ${label}`}>
          <ListBox
            className="picker-box"
            renderEmptyState={() => <p className="note none">{emptiness(text, answered !== undefined, error !== undefined)}</p>}
          >
            {(item: Choice & { id: string }) => (
              <ListBoxItem className="picker-item" id={item.id} textValue={item.label}>
                <KindGlyph kind={item.kind} />
                <span>
                  {item.label} <span className="note">{kindSpec(item.kind).name}</span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  );
}

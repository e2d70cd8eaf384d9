import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { editorTheme } from "./editor-theme.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  /** What makes it an editor of its language. */
  readonly language: Extension;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  /** Told of the editor when it stands. */
  readonly onReady?: (view: EditorView) => void;
}

/**
 * A text to be edited, in CodeMirror. Tab leaves it, as it leaves any field; Ctrl or ⌘ Enter runs; Ctrl Space completes; Ctrl or ⌘ Shift M lists what is wrong.
 */
export function Editor({ label, value, language, onChange, onRun, onReady }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const inLanguage = useRef(new Compartment());
  const now = useRef({ onChange, onRun, onReady, value, language, label });
  now.current = { onChange, onRun, onReady, value, language, label };
  useEffect(() => {
    if (!place.current) return undefined;
    const run = () => {
      now.current.onRun();
      return true;
    };
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: now.current.value,
        extensions: [
          Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
          keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
          lineNumbers(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          autocompletion(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": now.current.label, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) now.current.onChange(update.state.doc.toString());
          }),
          editorTheme,
          inLanguage.current.of(now.current.language),
        ],
      }),
    });
    view.current = made;
    now.current.onReady?.(made);
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.toString() === value) return;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    view.current?.dispatch({ effects: inLanguage.current.reconfigure(language) });
  }, [language]);
  return <div className="editor" ref={place} />;
}

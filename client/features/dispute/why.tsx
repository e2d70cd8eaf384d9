import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Narration } from "#argument/trace/tale.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { hangsOn } from "#argument/weigh/hangs-on.ts";
import type { DisputeView } from "../../app/address.ts";
import { OriginTag } from "../../design/marks.tsx";
import { type Choice, optionsOf } from "./choice.ts";
import { isSupport } from "./ledger-model.ts";
import { Narrated } from "./narrated.tsx";
import type { Texts } from "./texts.ts";

interface Props {
  readonly statement: string;
  /** As much of it as can matter. */
  readonly dispute: Dispute;
  readonly choice: Choice;
  readonly why: Narration;
  readonly texts: Texts;
  /** Arguments and supports of ours. */
  readonly ours: readonly string[];
  readonly view: DisputeView;
}

/** What carries the verdict, below the choices, so that nothing moves when one is made; and whether it hangs on a single argument or support of ours. */
export function Why({ statement, dispute, choice, why, texts, ours, view }: Props) {
  const hanging = useMemo(() => {
    const isAbout = (id: string) =>
      dispute.arguments.some(
        (argument) => argument.id === id && argument.end.stance !== "undercuts" && argument.end.statement === statement,
      );
    const found = hangsOn(dispute, statement, ours, optionsOf(choice, dispute));
    return found.toSorted((a, b) => Number(isAbout(b.argument)) - Number(isAbout(a.argument)));
  }, [dispute, statement, choice, ours]);
  const [hung] = hanging;
  const support = dispute.arguments.find((argument) => argument.id === hung?.argument && isSupport(argument))?.premises[0];
  const others = hanging.length - 1;
  const isChosen = choice.first.length > 0 || choice.order || choice.granted.size + choice.denied.size > 0;
  return (
    <>
      <h3 className="cap grp">Why</h3>
      <p className={isChosen ? "why wf" : "why"}>
        <Narrated narration={why} texts={texts} view={view} />
      </p>
      {hung && (
        <p className="hang">
          It hangs on a single {support ? "support" : "argument"} <OriginTag by="OURS" />: without{" "}
          {support ? (
            <>
              that by{" "}
              <Link className="st" to="/dispute/$slug" params={{ slug: support }} search={view}>
                {texts.name(support)?.label ?? support}
              </Link>
            </>
          ) : (
            <Link className="st" to="/node/$slug" params={{ slug: hung.argument }}>
              {texts.name(hung.argument)?.label ?? hung.argument}
            </Link>
          )}{" "}
          it would be {hung.without}
          {others > 0 && `, and it would change as well without ${others} ${others === 1 ? "other" : "others"} of ours`}.
        </p>
      )}
    </>
  );
}

import type { GraphQLSchema } from "graphql";
import { useEffect, useMemo, useRef, useState } from "react";
import { type DocArg, type DocField, type DocPlace, docType, findDocs } from "./docs-model.ts";

interface Props {
  readonly schema: GraphQLSchema;
  readonly at: DocPlace;
  readonly onGo: (place: DocPlace) => void;
}

/** What can be asked: every type with its fields and arguments, and what each means. */
export function SchemaDocs({ schema, at, onGo }: Props) {
  const [sought, setSought] = useState("");
  const found = useMemo(() => findDocs(schema, sought), [schema, sought]);
  const type = useMemo(() => docType(schema, at.type), [schema, at.type]);
  const heading = useHeading(at);
  const query = schema.getQueryType()?.name ?? "Query";
  const go = (place: DocPlace) => {
    setSought("");
    onGo(place);
  };
  return (
    <>
      <label className="docs-find">
        <span className="cap">Find a type or a field</span>
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} placeholder="trace, Claim, verdicts" />
      </label>
      {sought.trim() !== "" && (
        <ul className="docs-found" aria-label="Found in the schema">
          {found.map((place) => (
            <li key={`${place.type}.${place.field ?? ""}`}>
              <button type="button" className="docs-link" onClick={() => go(place)}>
                {place.field === undefined ? place.type : `${place.type}.${place.field}`}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="note">Nothing by that name.</li>}
        </ul>
      )}
      {type && (
        <section aria-labelledby="docs-type">
          <p className="note">
            {at.type !== query && (
              <>
                <button type="button" className="docs-link" onClick={() => go({ type: query })}>
                  {query}
                </button>{" "}
                ›{" "}
              </>
            )}
            {type.what}
          </p>
          <h3 id="docs-type" tabIndex={-1} ref={heading}>
            {type.name}
          </h3>
          {type.says && <p className="docs-says">{type.says}</p>}
          <Names what="Is a" names={type.interfaces} onGo={go} />
          <Names what="Is one of" names={type.members} onGo={go} />
          <dl className="docs-fields">
            {[...type.fields, ...type.values].map((field) => (
              <Field key={field.name} field={field} isLit={field.name === at.field} onGo={go} />
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** The heading takes the focus when another type is gone to, but not when the page opens. */
function useHeading(at: DocPlace) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    heading.current?.focus({ preventScroll: at.field !== undefined });
  }, [at]);
  return heading;
}

function Field({ field, isLit, onGo }: { readonly field: DocField; readonly isLit: boolean; readonly onGo: (place: DocPlace) => void }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isLit) place.current?.scrollIntoView({ block: "nearest" });
  }, [isLit]);
  return (
    <>
      <dt ref={place} className={isLit ? "lit" : undefined}>
        <code>
          {field.name}
          {field.type !== undefined && field.typeName !== undefined && (
            <>
              : <TypeLink type={field.type} name={field.typeName} onGo={onGo} />
            </>
          )}
        </code>
      </dt>
      <dd>
        {field.says}
        {field.deprecated && <p className="note">Deprecated: {field.deprecated}</p>}
        {field.args.length > 0 && (
          <ul className="docs-args" aria-label={`Arguments of ${field.name}`}>
            {field.args.map((arg) => (
              <Arg key={arg.name} arg={arg} onGo={onGo} />
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}

function Arg({ arg, onGo }: { readonly arg: DocArg; readonly onGo: (place: DocPlace) => void }) {
  return (
    <li>
      <code>
        {arg.name}: <TypeLink type={arg.type} name={arg.typeName} onGo={onGo} />
      </code>{" "}
      {arg.says}
    </li>
  );
}

function Names({
  what,
  names,
  onGo,
}: {
  readonly what: string;
  readonly names: readonly string[];
  readonly onGo: (place: DocPlace) => void;
}) {
  if (names.length === 0) return null;
  return (
    <p className="note">
      {what}:{" "}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <TypeLink type={name} name={name} onGo={onGo} />
        </span>
      ))}
    </p>
  );
}

function TypeLink({ type, name, onGo }: { readonly type: string; readonly name: string; readonly onGo: (place: DocPlace) => void }) {
  return (
    <button type="button" className="docs-link" onClick={() => onGo({ type: name })}>
      {type}
    </button>
  );
}

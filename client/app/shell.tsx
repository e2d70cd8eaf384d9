import { useQuery } from "@apollo/client/react";
import { Link, Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { CORPUS } from "../design/corpus-query.ts";
import { FindDialog } from "../features/find/find-dialog.tsx";
import { KeysDialog } from "../features/keys/keys-dialog.tsx";
import { OfflineLine } from "./offline-line.tsx";
import { keepTheme, storedTheme, type Theme } from "./theme.ts";
import "./shell.css";

const VIEWS = [
  { to: "/", label: "Overview" },
  { to: "/routes", label: "Routes" },
  { to: "/dispute", label: "Dispute" },
  { to: "/sources", label: "Sources" },
  { to: "/console", label: "Console" },
] as const;

/** What stands round every view: the bar, the way past it, and what the corpus is and is not. */
export function Shell() {
  return (
    <>
      <a className="skip" href="#main">
        Go to the answer
      </a>
      <header className="bar">
        <div className="page">
          <Link className="mark" to="/">
            <svg viewBox="0 0 30 18" aria-hidden="true">
              <path
                d="M0 3.5H7C13 3.5 13 9 19 9H30M0 9H7C12 9 14 9 19 9M0 14.5H7C13 14.5 13 9 19 9"
                fill="none"
                stroke="var(--stream)"
                strokeWidth="2"
              />
              <path d="M22.5 3V15" stroke="var(--land-line)" strokeWidth="3" />
            </svg>
            Riparian
          </Link>
          <nav aria-label="Views">
            <ul>
              {VIEWS.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }} activeProps={{ "aria-current": "page" }}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="right">
            <FindDialog />
          </div>
        </div>
      </header>
      <OfflineLine />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Foot />
    </>
  );
}

const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  const change = () => {
    keepTheme(NEXT[theme]);
    setTheme(NEXT[theme]);
  };
  return (
    <button type="button" className="btn quiet" onClick={change} aria-label={`Theme: ${theme}. Change to ${NEXT[theme]}.`}>
      Theme: {theme}
    </button>
  );
}

function Foot() {
  const { data } = useQuery(CORPUS);
  const args = data?.facets.kinds.find(({ value }) => value === "Argument")?.count;
  return (
    <footer className="foot">
      <div className="page">
        {data && (
          <span>
            Draft corpus {data.corpus.version.slice(0, 12)} of {data.corpus.asOf}: {data.corpus.nodeCount} statements and things
            {args === undefined ? "" : `, ${args} of them arguments`}, {data.corpus.edgeCount} relations.
          </span>
        )}
        <span>The paper was read only in its abstract and the opening of its introduction; nothing else is attributed to it.</span>
        <span>
          To take it further: <a href="/docs/researchers.md">for researchers</a>, <a href="/export/">all files</a>,{" "}
          <a href="/docs/api.md">the API</a>.
        </span>
        <span className="foot-acts">
          <ThemeSwitch />
          <KeysDialog />
        </span>
      </div>
    </footer>
  );
}

import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Loading, NotFound } from "../design/states.tsx";
import { ChooseDispute } from "../features/dispute/choose-dispute.tsx";
import { DisputePage } from "../features/dispute/dispute-page.tsx";
import { SourcesPage } from "../features/list/sources-page.tsx";
import { NodePage } from "../features/node/node-page.tsx";
import { OverviewPage } from "../features/overview/overview-page.tsx";
import { TracePage } from "../features/trace/trace-page.tsx";
import { parseConsoleSearch, parseDisputeSearch, parseListSearch, parseNodeSearch, parseTraceSearch } from "./address.ts";
import { Shell } from "./shell.tsx";

/* The address is the view: everything that a reader chose stands in it, and Back takes back the last change that is not mere pointing or typing. */

const root = createRootRoute({ component: Shell, notFoundComponent: () => <NotFound what="There is no page at this address." /> });

const overview = createRoute({ getParentRoute: () => root, path: "/", component: OverviewPage });

const trace = createRoute({
  getParentRoute: () => root,
  path: "/routes",
  validateSearch: parseTraceSearch,
  component: function TraceRoute() {
    const search = trace.useSearch();
    const navigate = trace.useNavigate();
    return (
      <TracePage view={search} onView={(next, how) => void navigate({ search: next, replace: how === "replace", resetScroll: false })} />
    );
  },
});

const disputes = createRoute({ getParentRoute: () => root, path: "/dispute", component: ChooseDispute });

const dispute = createRoute({
  getParentRoute: () => root,
  path: "/dispute/$slug",
  validateSearch: parseDisputeSearch,
  component: function DisputeRoute() {
    const search = dispute.useSearch();
    const navigate = dispute.useNavigate();
    return (
      <DisputePage
        statement={dispute.useParams().slug}
        view={search}
        onView={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    );
  },
});

const node = createRoute({
  getParentRoute: () => root,
  path: "/node/$slug",
  validateSearch: parseNodeSearch,
  component: function NodeRoute() {
    const search = node.useSearch();
    const navigate = node.useNavigate();
    return <NodePage slug={node.useParams().slug} view={search} onView={(next) => void navigate({ search: next, resetScroll: false })} />;
  },
});

const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  validateSearch: parseListSearch,
  component: function SourcesRoute() {
    const search = sources.useSearch();
    const navigate = sources.useNavigate();
    return <SourcesPage view={search} onView={(next) => void navigate({ search: next, replace: true, resetScroll: false })} />;
  },
});

const ConsolePage = lazy(async () => ({ default: (await import("../features/console/console-page.tsx")).ConsolePage }));

const consoleRoute = createRoute({
  getParentRoute: () => root,
  path: "/console",
  validateSearch: parseConsoleSearch,
  component: function ConsoleRoute() {
    const search = consoleRoute.useSearch();
    const navigate = consoleRoute.useNavigate();
    return (
      <Suspense fallback={<Loading what="Opening the console" />}>
        <ConsolePage view={search} onView={(next) => void navigate({ search: next, replace: true, resetScroll: false })} />
      </Suspense>
    );
  },
});

export const router = createRouter({
  routeTree: root.addChildren([overview, trace, disputes, dispute, node, sources, consoleRoute]),
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

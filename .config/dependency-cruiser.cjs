const TOPS = "argument|graph-seed|server|client|test|scripts";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Files that need each other are one file, or hide a third. Of types too: it is cheap from the first day.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "argument-stands-alone",
      comment: "The reasoning runs in the server, in the browser and on the command line, so it knows none of them.",
      severity: "error",
      from: { path: "^argument/" },
      to: { pathNot: "^argument/" },
    },
    {
      name: "seed-knows-only-argument",
      comment: "The corpus is read and compiled before there is a server.",
      severity: "error",
      from: { path: "^graph-seed/" },
      to: { path: "^(server|client|test|scripts)/" },
    },
    {
      name: "client-meets-server-in-argument",
      comment: "The page asks the server over GraphQL; what both need to think stands in argument/.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server|graph-seed|scripts|test)/" },
    },
    {
      name: "server-knows-no-page",
      comment: "The server serves the built page and knows nothing of its source.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(client|test|scripts)/" },
    },
    {
      name: "features-do-not-know-each-other",
      comment: "What two features share moves to client/design, client/picture or argument/.",
      severity: "error",
      from: { path: "^client/features/([^/]+)/" },
      to: { path: "^client/features/", pathNot: "^client/features/$1/" },
    },
    {
      name: "cytoscape-only-in-canvas",
      comment: "One folder owns the canvas and its library; the rest of the page works without them.",
      severity: "error",
      from: { pathNot: "^(client/canvas|test/client/canvas)/" },
      to: { path: "node_modules/cytoscape" },
    },
    {
      name: "codemirror-only-in-console",
      comment: "The editor is loaded with the console; imported elsewhere it would come with every page.",
      severity: "error",
      from: { pathNot: "^client/features/console/" },
      to: { path: "node_modules/(@codemirror|@lezer|cm6-graphql)" },
    },
    {
      name: "drivers-only-in-store",
      comment: "Everyone else asks the port, so that both stores can answer.",
      severity: "error",
      from: { pathNot: "^(server/store|test/conformance|test/neo4j|test/server/store|scripts)/" },
      to: { path: "node_modules/(neo4j-driver|@neo4j|minisearch)" },
    },
    {
      name: "cross-a-top-folder-by-name",
      comment: "A #name says that a border is crossed; a relative path stays within one folder.",
      severity: "error",
      from: { path: `^(${TOPS})/` },
      to: { path: `^(${TOPS})/`, pathNot: "^$1/", dependencyTypesNot: ["aliased-subpath-import"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^dist/|__generated__)" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};

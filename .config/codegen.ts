import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "server/graphql/schema.graphql",
  documents: ["client/**/*.{ts,tsx}", "!client/__generated__/**"],
  importExtension: ".ts",
  generates: {
    "client/__generated__/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        skipTypename: false,
        nonOptionalTypename: true,
        avoidOptionals: false,
      },
    },
  },
};

export default config;

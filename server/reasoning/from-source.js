// Where a thread that reasons begins when the sources are run, as tests do: it inherits no loader of TypeScript on Node 20.
import { register } from "tsx/esm/api";

register();
await import("./reasoning-thread.ts");

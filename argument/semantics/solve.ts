import { ExplorerError } from "../explorer-error.ts";
import { type Asking, askAcceptance, askAll, askIdeal, askOne } from "./asp/ask.ts";
import type { AspSolver, StopSignal } from "./asp/asp-solver.ts";
import type { Semantics, SemanticsId } from "./definition.ts";
import type { Framework } from "./framework.ts";
import { groundedLabelling } from "./grounded.ts";
import { argumentsLabelled, IN, OUT, UNDECIDED } from "./labelling.ts";
import { ancestorsOf, independentParts, type Part, restrict } from "./parts.ts";
import { searchPreferred } from "./search/along-components.ts";
import {
  type Accepted,
  type Extension,
  type Extensions,
  type Mode,
  mostListed,
  type Searched,
  searchAcceptance,
  searchAll,
  searchIdeal,
  searchOne,
} from "./search/extensions.ts";
import type { Budget } from "./search/sat.ts";
import { SEMANTICS } from "./semantics.ts";

export interface SolveOptions {
  /** Work the own search may do for each part before the solver is asked, in clauses looked at (30 million: about half a second). */
  readonly budget?: number;
  /** Who is asked where the own search comes to no end. Without one, that is a TIMEOUT. */
  readonly solver?: AspSolver;
  /** Milliseconds for the whole question. */
  readonly timeLimit?: number;
  /** Looked at before each part, and passed to the solver. */
  readonly signal?: StopSignal;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** Enough for nearly everything of a thousand arguments. */
const DEFAULT_BUDGET = 30_000_000;

/**
 * One extension, or undefined where there is none (only of stable sets). Like every question here it first settles what the grounded
 * extension settles, where the semantics holds it, and asks each independent part of the rest on its own.
 *
 * Cost: linear for the grounded extension; otherwise NP-hard or worse at worst, hence the limits: TIMEOUT or CANCELLED, as an ExplorerError,
 * when they are reached.
 */
export async function findExtension(framework: Framework, id: SemanticsId, options: SolveOptions = {}): Promise<Extension | undefined> {
  const semantics = SEMANTICS[id];
  const solving = startSolving(options);
  const { settled, parts } = split(framework, semantics);
  return joinOne(framework, settled, parts, (part) => solving.one(part.framework, semantics));
}

/**
 * Every extension up to `limit`, or what memory allows, and whether these are all. Extensions of the parts are combined last, so independent disputes cost their sum
 * to find and only their product to list.
 */
export async function listExtensions(
  framework: Framework,
  id: SemanticsId,
  limit: number,
  options: SolveOptions = {},
): Promise<Extensions> {
  const semantics = SEMANTICS[id];
  const solving = startSolving(options);
  const { settled, parts } = split(framework, semantics);
  const found: { readonly part: Part; readonly of: Extensions }[] = [];
  for (const part of parts) {
    const of = await solving.all(part.framework, semantics, limit);
    if (of.extensions.length === 0) return { extensions: [], complete: true };
    found.push({ part, of });
  }
  return combine(framework, settled, found, limit);
}

/** How many extensions there are: the product over the parts. At most `limit` are looked at in each; undefined where a part has more. */
export async function countExtensions(
  framework: Framework,
  id: SemanticsId,
  limit: number,
  options: SolveOptions = {},
): Promise<bigint | undefined> {
  const semantics = SEMANTICS[id];
  const solving = startSolving(options);
  let count = 1n;
  let isKnown = true;
  for (const part of split(framework, semantics).parts) {
    const { extensions, complete } = await solving.all(part.framework, semantics, limit);
    if (extensions.length === 0) return 0n;
    count *= BigInt(extensions.length);
    isKnown &&= complete;
  }
  return isKnown ? count : undefined;
}

/**
 * Whether some extension holds the argument (credulously) or all do (sceptically; where there is none, every argument). A yes to the first
 * and a no to the second come with an extension of the whole framework that shows it, if `shown` asks for it.
 *
 * Only the argument's own part is asked, and of that only its ancestors where the semantics is directional; the rest is asked when it bears
 * on the answer (stable sets) or has to be shown.
 */
export async function findAcceptance(
  framework: Framework,
  id: SemanticsId,
  argument: number,
  mode: Mode,
  options: SolveOptions & { readonly shown?: boolean } = {},
): Promise<Accepted> {
  const semantics = SEMANTICS[id];
  if (semantics.single) return acceptanceInSingle(framework, id, argument, mode, options);
  const solving = startSolving(options);
  const { settled, out, parts } = split(framework, semantics);
  const shows = (accepted: boolean) => accepted === (mode === "credulously");
  const own = parts.find(({ members }) => members.includes(argument));
  const others = parts.filter((part) => part !== own);
  const everyPart = (one: (part: Part) => Promise<Extension | undefined>) => joinOne(framework, settled, parts, one);

  if (!own) {
    const accepted = !out.includes(argument);
    if (semantics.id !== "ST" && !(options.shown && shows(accepted))) return { accepted };
    const extension = await everyPart((part) => solving.one(part.framework, semantics));
    if (!extension) return { accepted: mode === "sceptically" };
    return shows(accepted) ? { accepted, shownBy: extension } : { accepted };
  }
  const place = own.members.indexOf(argument);
  // A set that lacks the argument among its ancestors shows nothing unless it grows to one that still lacks it: maximal sets do.
  const isNarrowed = semantics.directional && !(options.shown && mode === "sceptically" && semantics.maximal === "none");
  const asked = isNarrowed ? restrict(own.framework, ancestorsOf(own.framework, place)) : own;
  const askedPlace = isNarrowed ? asked.members.indexOf(place) : place;
  const { accepted, shownBy } = await solving.acceptance(asked.framework, semantics, askedPlace, mode);
  if (!shows(accepted) || !shownBy || (semantics.id !== "ST" && !options.shown)) return { accepted };
  const held = isNarrowed ? shownBy.map((member) => asked.members[member] ?? 0) : shownBy;
  const ownExtension = isNarrowed ? await solving.one(own.framework, semantics, held) : held;
  const restExtension = await joinOne(framework, settled, others, (part) => solving.one(part.framework, semantics));
  if (!restExtension) return { accepted: mode === "sceptically" };
  return { accepted, shownBy: union(framework, restExtension, [[own, ownExtension ?? held]]) };
}

async function acceptanceInSingle(
  framework: Framework,
  id: SemanticsId,
  argument: number,
  mode: Mode,
  options: SolveOptions & { readonly shown?: boolean },
): Promise<Accepted> {
  const semantics = SEMANTICS[id];
  const asked = options.shown ? undefined : restrict(framework, ancestorsOf(framework, argument));
  const extension = await findExtension(asked?.framework ?? framework, semantics.id, options);
  const accepted = extension?.includes(asked ? asked.members.indexOf(argument) : argument) === true;
  const isShown = options.shown && extension && accepted === (mode === "credulously");
  return { accepted, ...(isShown ? { shownBy: extension } : {}) };
}

interface Split {
  /** In every extension. */
  readonly settled: Int32Array;
  /** In none. */
  readonly out: Int32Array;
  readonly parts: readonly Part[];
}

function split(framework: Framework, semantics: Semantics): Split {
  if (!semantics.holdsGrounded) {
    const everything = Int32Array.from({ length: framework.size }, (_, argument) => argument);
    return { settled: new Int32Array(0), out: new Int32Array(0), parts: independentParts(framework, everything) };
  }
  const labelling = groundedLabelling(framework);
  return {
    settled: argumentsLabelled(labelling, IN),
    out: argumentsLabelled(labelling, OUT),
    parts: semantics.id === "GR" ? [] : independentParts(framework, argumentsLabelled(labelling, UNDECIDED)),
  };
}

async function joinOne(
  framework: Framework,
  settled: Int32Array,
  parts: readonly Part[],
  one: (part: Part) => Promise<Extension | undefined>,
): Promise<Extension | undefined> {
  const found: [Part, Extension][] = [];
  for (const part of parts) {
    const extension = await one(part);
    if (!extension) return undefined;
    found.push([part, extension]);
  }
  return union(framework, settled, found);
}

function union(framework: Framework, settled: Int32Array, found: readonly (readonly [Part, Extension])[]): Extension {
  const labelling = new Uint8Array(framework.size);
  for (const argument of settled) labelling[argument] = IN;
  for (const [{ members }, extension] of found) for (const member of extension) labelling[members[member] ?? 0] = IN;
  return argumentsLabelled(labelling, IN);
}

function combine(
  framework: Framework,
  settled: Int32Array,
  found: readonly { readonly part: Part; readonly of: Extensions }[],
  limit: number,
): Extensions {
  const extensions: Extension[] = [];
  const chosen = found.map(() => 0);
  const most = mostListed(limit, framework.size);
  for (;;) {
    if (extensions.length === most) return { extensions, complete: false };
    extensions.push(
      union(
        framework,
        settled,
        found.map(({ part, of }, index) => [part, of.extensions[chosen[index] ?? 0] ?? new Int32Array(0)] as const),
      ),
    );
    let turned = found.length - 1;
    while (turned >= 0 && (chosen[turned] ?? 0) + 1 === found[turned]?.of.extensions.length) chosen[turned--] = 0;
    if (turned < 0) return { extensions, complete: found.every(({ of }) => of.complete) };
    chosen[turned] = (chosen[turned] ?? 0) + 1;
  }
}

/** The questions to one part: the own search first, the solver where that comes to no end. */
interface Solving {
  one(framework: Framework, semantics: Semantics, holding?: ArrayLike<number>): Promise<Extension | undefined>;
  all(framework: Framework, semantics: Semantics, limit: number): Promise<Extensions>;
  acceptance(framework: Framework, semantics: Semantics, argument: number, mode: Mode): Promise<Accepted>;
}

function startSolving({ budget = DEFAULT_BUDGET, solver, timeLimit, signal, now = Date.now }: SolveOptions): Solving {
  const end = timeLimit === undefined ? undefined : now() + timeLimit;
  const isTimeUp = () => end !== undefined && now() >= end;

  async function answer<T>(search: (budget: Budget) => Searched<T>, ask: (asking: Asking) => Promise<T>): Promise<T> {
    if (signal?.aborted) throw new ExplorerError("CANCELLED", "The question was cancelled.");
    if (!isTimeUp()) {
      const searched = search({ left: budget, isTimeUp });
      if (searched.outcome === "answered") return searched.value;
    }
    if (isTimeUp()) throw new ExplorerError("TIMEOUT", `No answer within ${timeLimit} ms. Allow more time, or ask about a part.`);
    if (!solver)
      throw new ExplorerError("TIMEOUT", "The search came to no end within its budget. Allow a larger one, or ask about a part.");
    return ask({ solver, ...(end === undefined ? {} : { timeLimit: end - now() }), ...(signal ? { signal } : {}) });
  }

  return {
    one: (framework, semantics, holding = []) =>
      semantics.id === "ID"
        ? answer<Extension | undefined>(
            (left) => searchIdeal(framework, left),
            (asking) => askIdeal(framework, asking),
          )
        : answer(
            (left) =>
              semantics.id === "PR" && holding.length === 0
                ? searchPreferred(framework, left)
                : searchOne(framework, semantics, left, holding),
            (asking) => askOne(framework, semantics, asking, holding),
          ),
    all: (framework, semantics, limit) =>
      semantics.id === "ID"
        ? answer<Extension>(
            (left) => searchIdeal(framework, left),
            (asking) => askIdeal(framework, asking),
          ).then((extension) => ({ extensions: [extension], complete: true }))
        : answer(
            (left) => searchAll(framework, semantics, limit, left),
            (asking) => askAll(framework, semantics, limit, asking),
          ),
    acceptance: (framework, semantics, argument, mode) =>
      answer(
        (left) => searchAcceptance(framework, semantics, argument, mode, left),
        (asking) => askAcceptance(framework, semantics, argument, mode, asking),
      ),
  };
}

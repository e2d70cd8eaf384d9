import { type Contributions, measure, oneByOne, type Question } from "./question.ts";

/**
 * What the argument does by its own weight: σ(topic) where nothing attacks or supports the argument, minus σ(topic) where it is taken away (Kampik
 * et al. 2024, equation 2, there "removal without indirection"). What others do to the topic through the argument is left out. An argument whose
 * weight follows from premises keeps them: they are its weight. Cost: two evaluations for each argument that bears on the topic.
 */
export function intrinsicRemovalContributions(question: Question): Contributions<object> {
  return measure(question, (scope) => {
    const { framework, strength } = scope;
    const present = new Uint8Array(framework.size).fill(1);
    const found = oneByOne(scope, (player) => {
      const alone = strength({ alone: player });
      present[player] = 0;
      const without = strength({ present });
      present[player] = 1;
      return alone - without;
    });
    return { outcome: "measured", ...found };
  });
}

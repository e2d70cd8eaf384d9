import { type Contributions, measure, oneByOne, type Question } from "./question.ts";

/**
 * What the topic would lose without the argument: σ(topic) − σ(topic) in the framework from which the argument is taken away (Kampik et al. 2024,
 * equation 1). Promises counterfactuality, and nothing else: two arguments of which either suffices contribute nothing each, and the
 * contributions need not add up to anything. Cost: one evaluation for each argument
 * that bears on the topic, or without cycles two evaluations of what lies between the two.
 */
export function removalContributions(question: Question): Contributions<object> {
  return measure(question, (scope) => {
    const others = scope.presence("all");
    const whole = others.strength();
    const found = oneByOne(scope, (player) => {
      const without = others.set(player, false);
      others.set(player, true);
      return whole - without;
    });
    return { outcome: "measured", ...found };
  });
}

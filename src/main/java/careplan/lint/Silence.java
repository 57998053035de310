package careplan.lint;

import java.util.Map;
import java.util.Optional;

/** Which rules have nothing to say of one plan, as far as is known; learns while it is judged. */
final class Silence {

  private final Map<Rule, Integer> numbers;
  private final Optional<PlanKey> key;
  private final long[] silent;
  private boolean learnt;

  /**
   * @param numbers the rules that the program brings along, by identity, and their numbers
   * @param key by which the plan is known again
   * @param silent a bit for each of them that is known to be silent
   */
  Silence(Map<Rule, Integer> numbers, Optional<PlanKey> key, long[] silent) {
    this.numbers = numbers;
    this.key = key;
    this.silent = silent;
  }

  /** Nothing is known, and nothing will be learnt. */
  static Silence unknown() {
    return new Silence(Map.of(), Optional.empty(), new long[0]);
  }

  boolean holdsFor(Rule rule) {
    Integer number = key.isPresent() ? numbers.get(rule) : null;
    return number != null && (silent[number >> 6] >>> number & 1) != 0;
  }

  /** A rule looked at the plan and had nothing to say. */
  void learn(Rule rule) {
    Integer number = key.isPresent() ? numbers.get(rule) : null;
    if (number != null) {
      silent[number >> 6] |= 1L << number;
      learnt = true;
    }
  }

  Optional<PlanKey> key() {
    return key;
  }

  long[] bits() {
    return silent;
  }

  boolean hasLearnt() {
    return learnt;
  }
}

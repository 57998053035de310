package careplan.create;

import java.util.List;

/**
 * What the words of an answer come to.
 *
 * @param values what goes into the plan; several where the field takes several; none where the
 *     words say that there is nothing
 * @param echo how they were understood, to be said back; may be empty
 * @param problem why they make no answer; empty where they do
 */
record Meaning(List<String> values, String echo, String problem) {

  static Meaning of(String value) {
    return new Meaning(List.of(value), "", "");
  }

  static Meaning of(String value, String echo) {
    return new Meaning(List.of(value), echo, "");
  }

  static Meaning unclear(String sentence) {
    return new Meaning(List.of(), "", sentence);
  }

  boolean isClear() {
    return problem.isEmpty();
  }
}

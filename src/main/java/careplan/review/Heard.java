package careplan.review;

import java.util.List;

/**
 * What the words of an answer come to.
 *
 * @param values what goes into the plan; none where the words say that there is nothing
 * @param echo how they were understood, to be said back; may be empty
 * @param problem why they make no answer; empty where they do
 */
record Heard(List<String> values, String echo, String problem) {

  static final Heard NOTHING = new Heard(List.of(), "", "");

  static Heard of(String value, String echo) {
    return new Heard(List.of(value), echo, "");
  }

  static Heard unclear(String sentence) {
    return new Heard(List.of(), "", sentence);
  }
}

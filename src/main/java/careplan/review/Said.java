package careplan.review;

import careplan.conversation.Answer;
import java.util.List;
import java.util.Optional;

/**
 * A question of the meeting that was answered or passed.
 *
 * @param line what was asked
 * @param key its key in the talk
 * @param words its key in the table of wording
 * @param group what tells the block that it belongs to from others of its kind
 * @param subject the part of the plan that was talked about
 * @param answer what was said
 * @param values what that comes to; of a passed question what Enter takes
 */
record Said(
    Line line,
    String key,
    String words,
    String group,
    Optional<Subject> subject,
    Answer answer,
    List<String> values) {

  /** The first value; empty where there is none. */
  String value() {
    return values.isEmpty() ? "" : values.get(0);
  }
}

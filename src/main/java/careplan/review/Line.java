package careplan.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the table of the meeting.
 *
 * @param key its name below the line above it, with dots
 * @param kind what may be answered
 * @param section the part of the meeting that it belongs to
 * @param places where its answer goes
 * @param marks what else is said of it
 * @param answers what can be chosen, or {@code *} for anything, and what that puts where
 * @param children what is asked about each of its items
 */
record Line(
    String key,
    Kind kind,
    String section,
    List<Place> places,
    Map<String, String> marks,
    List<Effect> answers,
    List<Line> children) {

  /** What may be answered. */
  enum Kind {
    TEXT,
    TEXTS,
    DAY,
    PAST_DAY,
    PEOPLE,
    PERSON,
    PERIOD,
    YES_NO,
    ONE,
    SCORE,
    EACH,
    SOME,
    MORE
  }

  /** What an answer puts where; {@code *} stands for any answer. */
  record Effect(String answer, List<Put> puts) {}

  /** A value for a place; one that begins with @ is worked out. */
  record Put(Place place, String value) {}

  /**
   * Where something goes.
   *
   * @param root the review, the progress of the item, the item, the plan, or something new
   * @param path the fields on the way down
   * @param isAdded whether it is one more of a list of texts
   * @param isIfThere whether it is put only where the block above it is there
   */
  record Place(Root root, List<String> path, boolean isAdded, boolean isIfThere) {}

  /** What a place is a part of. */
  enum Root {
    REVIEW,
    PROGRESS,
    ITEM,
    PLAN,
    NEW,
    WITHIN
  }

  Line with(List<Effect> chosen, List<Line> below) {
    return new Line(key, kind, section, places, marks, List.copyOf(chosen), List.copyOf(below));
  }

  Optional<String> mark(String name) {
    return Optional.ofNullable(marks.get(name));
  }

  boolean isNeeded() {
    return marks.containsKey("needed");
  }

  /** The values that can be chosen. */
  List<String> choices() {
    return answers.stream().map(Effect::answer).filter(answer -> !answer.equals("*")).toList();
  }
}

package careplan.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A self-assessment.
 *
 * @param service whose it is; may be empty
 * @param on the day it was made, as written; may be empty
 * @param by who answered
 * @param again the day on which it is done again; may be empty (R230)
 * @param entries one for each of the 33 questions, in their order
 * @param steps one for each step of the rollout, in their order
 */
public record Assessment(
    String service,
    String on,
    List<String> by,
    String again,
    List<Entry> entries,
    List<StepState> steps) {

  /** The categories into which agreed actions are put (R284). */
  public static final List<String> AREAS =
      List.of(
          "transition",
          "information-sharing",
          "team-protocols",
          "case-meetings",
          "key-worker-roles");

  /** The version of the file. */
  public static final String VERSION = "1";

  /** What stands under a question. */
  public Entry entry(String key) {
    for (Entry entry : entries) {
      if (entry.item().key().equals(key)) {
        return entry;
      }
    }
    throw new IllegalArgumentException(key);
  }

  /** How many questions have an answer; one of three, or any. */
  public int count(Optional<Reply> reply) {
    int count = 0;
    for (Entry entry : entries) {
      boolean counts = reply.isPresent() ? entry.reply().equals(reply) : entry.reply().isPresent();
      count += counts ? 1 : 0;
    }
    return count;
  }

  /** The questions of a group. */
  public List<Entry> of(Group group) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.item().group() == group) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The questions that have no answer yet. */
  public List<Entry> unanswered() {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.reply().isEmpty()) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The questions answered no or partly, with nothing agreed (R281). */
  public List<Entry> withoutAction() {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.lacksAction()) {
        found.add(entry);
      }
    }
    return found;
  }
}

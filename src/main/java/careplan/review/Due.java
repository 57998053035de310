package careplan.review;

import java.time.LocalDate;

/**
 * Something that a plan has set for a day.
 *
 * @param kind what it is
 * @param on the day
 * @param words the goal or action, or whose check it is; may be empty
 */
public record Due(Kind kind, LocalDate on, String words) {

  /** What can be due. */
  public enum Kind {
    /** The review that was agreed. */
    REVIEW,
    /** The last day that the type of the plan allows for it. */
    LATEST,
    /** A look at the actions between two reviews. */
    ACTIONS,
    /** A check of somebody in maintenance. */
    MAINTENANCE,
    /** A review of what a carer has. */
    CARER,
    /** A goal that was to be reached. */
    GOAL,
    /** An action that was to be done, or looked at again. */
    ACTION
  }
}

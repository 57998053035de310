package careplan.assess;

/**
 * Something that was agreed on.
 *
 * @param action what is to be done
 * @param who who does it; may be empty
 * @param by until when, as written; may be empty
 * @param area what it is about, such as {@code information-sharing}; may be empty
 * @param status how it stands, as written; may be empty
 */
public record AgreedAction(String action, String who, String by, String area, String status) {

  /** Whether it is written down as done. */
  public boolean isDone() {
    return status.equals("done");
  }
}

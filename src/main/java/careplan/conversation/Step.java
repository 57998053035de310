package careplan.conversation;

import java.util.List;

/**
 * What follows from something that was said.
 *
 * @param conversation the talk as it stands now
 * @param says what to say, in order
 * @param then what whoever drives the talk does next
 */
public record Step(Conversation conversation, List<Utterance> says, Then then) {

  /** What is next. */
  public enum Then {
    /** Listen for an answer, and give it to {@link Conversation#hear}. */
    LISTEN,
    /** Let {@link Conversation#draft} be edited, and give the text to {@link Conversation#take}. */
    EDIT,
    /** Tell where what was said is kept, and go on listening. */
    TELL_WHERE_KEPT,
    /** Stop: what was said is kept. */
    STOP,
    /** All questions are answered. */
    DONE
  }
}

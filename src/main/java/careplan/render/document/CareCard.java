package careplan.render.document;

import java.util.List;

/**
 * What to do when something happens, as the NHS shows it: how urgent it is in words that everybody
 * sees, what to do as a heading, then when and how (R5).
 *
 * @param severity how soon
 * @param severityWords the same in words, such as "Immediate action required"
 * @param heading what to do, such as "Call 999 if"
 * @param contents the rest
 */
public record CareCard(
    Severity severity, List<Inline> severityWords, List<Inline> heading, List<Content> contents)
    implements Content {

  /** Copies the lists. */
  public CareCard {
    severityWords = List.copyOf(severityWords);
    heading = List.copyOf(heading);
    contents = List.copyOf(contents);
  }
}

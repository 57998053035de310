package careplan.render.document;

import java.util.List;

/**
 * A heading and what belongs under it. How deep it stands decides the heading's level, so that none
 * is ever skipped.
 *
 * @param id by which other parts lead here, in small letters, digits and hyphens; empty for none
 * @param heading what it is called
 * @param frame how it is set apart
 * @param contents what belongs under it
 */
public record Section(String id, List<Inline> heading, Frame frame, List<Content> contents)
    implements Content {

  /** How a section is set apart from those beside it. */
  public enum Frame {
    /** By its heading alone. */
    NONE,
    /** By a border all round; never split over two pages where it fits on one. */
    CARD,
    /** It starts a new page. */
    NEW_PAGE
  }

  /** Copies the lists. */
  public Section {
    heading = List.copyOf(heading);
    contents = List.copyOf(contents);
  }
}

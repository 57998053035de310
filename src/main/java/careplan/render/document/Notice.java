package careplan.render.document;

import java.util.List;

/**
 * Something about the copy itself that nobody may miss: that the plan has mistakes, that this is a
 * draft, that nobody has checked a translation.
 *
 * @param contents what it says
 */
public record Notice(List<Content> contents) implements Content {

  /** Copies the list. */
  public Notice {
    contents = List.copyOf(contents);
  }
}

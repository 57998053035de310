package careplan.render.document;

import java.util.List;

/**
 * A picture and the words that belong to it: the picture before the words, never apart from them.
 *
 * @param picture on the left, on the right where the language runs from there
 * @param contents the words
 */
public record Illustrated(Picture picture, List<Content> contents) implements Content {

  /** Copies the list. */
  public Illustrated {
    contents = List.copyOf(contents);
  }
}

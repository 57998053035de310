package careplan.render.document;

import java.util.List;

/**
 * A picture and the words that belong to it: the picture before the words, never apart from them.
 *
 * @param picture on the left, on the right where the language runs from there
 * @param caption under the picture; empty for none
 * @param described what a reader is told who sees no pictures, the caption too; empty for nothing
 * @param contents the words
 */
public record Illustrated(
    Picture picture, List<Inline> caption, List<Inline> described, List<Content> contents)
    implements Content {

  /** Copies the lists. */
  public Illustrated {
    caption = List.copyOf(caption);
    described = List.copyOf(described);
    contents = List.copyOf(contents);
  }

  /** A picture of which there is nothing to say. */
  public Illustrated(Picture picture, List<Content> contents) {
    this(picture, List.of(), List.of(), contents);
  }
}

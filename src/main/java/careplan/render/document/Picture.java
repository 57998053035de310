package careplan.render.document;

/**
 * A picture, held in the document itself.
 *
 * @param mediaType such as {@code image/svg+xml} or {@code image/jpeg}
 * @param base64 its bytes
 * @param alternative what it shows; empty where the words beside it say the same
 * @param width in millimetres, on paper
 * @param drawn whether the program itself drew it, square and of lines, so that its lines can stand
 *     in the page; what anybody brings stays an image, in which a browser runs and fetches nothing
 */
public record Picture(
    String mediaType, String base64, String alternative, int width, boolean drawn) {

  /** Takes out what nobody can see. */
  public Picture {
    alternative = PlainCharacters.of(alternative);
  }
}

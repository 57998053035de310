package careplan.render.document;

/**
 * A picture, held in the document itself.
 *
 * @param mediaType such as {@code image/svg+xml} or {@code image/jpeg}
 * @param base64 its bytes
 * @param alternative what it shows; empty where the words beside it say the same
 * @param width in millimetres, on paper
 */
public record Picture(String mediaType, String base64, String alternative, int width) {

  /** Whether it is a drawing of lines: only the program has those, nobody can bring one. */
  public boolean isOurs() {
    return mediaType.equals("image/svg+xml");
  }

  /** Takes out what nobody can see. */
  public Picture {
    alternative = PlainCharacters.of(alternative);
  }
}

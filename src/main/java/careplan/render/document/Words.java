package careplan.render.document;

/**
 * Words in one language.
 *
 * @param text what they say, free of characters that steer the direction of writing or a terminal
 * @param language the language they are in
 */
public record Words(String text, Language language) implements Inline {

  /** Takes out what nobody can see and what turns words around. */
  public Words {
    text = PlainCharacters.of(text);
  }
}

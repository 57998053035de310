package careplan.render.document;

/** The words after it start a new line, as in an address. */
public record LineBreak() implements Inline {

  @Override
  public String text() {
    return "\n";
  }
}

package careplan.render.document;

import java.util.List;

/** What stands inside a line: words, facts that stay whole, and what is made of these. */
public sealed interface Inline permits Words, Fact, Strong, Link, LineBreak, Bilingual {

  /** The words alone, as somebody would read them aloud. */
  String text();

  /** The words of several inlines, one after another. */
  static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      text.append(inline.text());
    }
    return text.toString();
  }
}

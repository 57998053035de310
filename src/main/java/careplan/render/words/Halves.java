package careplan.render.words;

import careplan.render.document.Bilingual;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;

/** What is filled into a label that is given in two languages: for each, what belongs to it. */
final class Halves {
  private Halves() {}

  /** For the first language. */
  static List<Inline> first(Inline inline) {
    if (inline instanceof Bilingual both) {
      return both.first();
    }
    if (inline instanceof Strong strong) {
      List<Inline> inside = new ArrayList<>();
      strong.inlines().forEach(one -> inside.addAll(first(one)));
      return List.of(new Strong(inside));
    }
    return List.of(inline);
  }

  /** For the second language; a name, which is in neither, is taken for a word of each. */
  static List<Inline> second(Inline inline, Language first, Language second) {
    if (inline instanceof Bilingual both) {
      return both.second();
    }
    if (inline instanceof Strong strong) {
      List<Inline> inside = new ArrayList<>();
      strong.inlines().forEach(one -> inside.addAll(second(one, first, second)));
      return List.of(new Strong(inside));
    }
    boolean name = inline instanceof Words words && words.language().equals(first);
    return List.of(name ? new Words(inline.text(), second) : inline);
  }
}

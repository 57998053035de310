package careplan.render.format;

import careplan.render.document.Bilingual;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.List;

/** The language that all the words of a line are in, where they share one. */
final class SharedLanguage {
  private SharedLanguage() {}

  /** That language; where they are in several or there are none, that of what is around. */
  static Language of(List<Inline> inlines, Language around) {
    Language found = find(inlines, null, around);
    return found == null ? around : found;
  }

  private static Language find(List<Inline> inlines, Language before, Language around) {
    Language found = before;
    for (Inline inline : inlines) {
      Language its = found;
      if (inline instanceof Words words && !words.text().isBlank()) {
        its = words.language();
      } else if (inline instanceof Fact fact && !fact.kind().isDigitsOnly()) {
        its = fact.language();
      } else if (inline instanceof Strong strong) {
        its = find(strong.inlines(), found, around);
      } else if (inline instanceof Link link) {
        its = find(link.inlines(), found, around);
      } else if (inline instanceof Bilingual) {
        return around;
      }
      if (found != null && its != null && !its.equals(found)) {
        return around;
      }
      found = its;
    }
    return found;
  }
}

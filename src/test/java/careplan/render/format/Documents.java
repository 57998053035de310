package careplan.render.format;

import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Furniture;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Layout;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Words;
import java.util.List;

/** Documents for tests. */
final class Documents {
  private Documents() {}

  /** English words. */
  static Words words(String text) {
    return new Words(text, Language.ENGLISH);
  }

  /** A page with one section that holds some contents. */
  static Document of(Language language, Content... contents) {
    return new Document(
        language,
        Layout.CLEAR,
        List.of(words("Care plan")),
        List.of(words("Ada")),
        List.of(),
        List.of(
            new Section("first", List.of(words("First")), Section.Frame.NONE, List.of(contents))),
        List.of(words("On this page")),
        new Furniture(
            List.of(),
            List.of(List.of(words("Ada \"Lace\" </style>"))),
            List.of("Page", "of", ""),
            List.of(words("Skip")),
            List.of(Paragraph.of(words("This is a plan.")))));
  }

  /** A page with one paragraph. */
  static Document of(Language language, Inline... inlines) {
    return of(language, Paragraph.of(inlines));
  }
}

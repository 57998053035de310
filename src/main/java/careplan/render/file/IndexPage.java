package careplan.render.file;

import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Furniture;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Layout;
import careplan.render.document.Link;
import careplan.render.document.Listing;
import careplan.render.document.Section;
import careplan.render.document.Target;
import careplan.render.document.Words;
import careplan.render.format.HtmlFormat;
import careplan.render.format.HtmlStyle;
import careplan.render.format.StyleSheets;
import careplan.render.words.LabelFiles;
import careplan.render.words.Labels;
import careplan.render.words.Templates;
import java.util.ArrayList;
import java.util.List;

/** A page that leads to the copies in its folder; for whoever made them. */
public final class IndexPage {
  private final Order order;
  private final Labels labels;
  private final List<Section> sections = new ArrayList<>();

  /** An empty page for the copies of an order. */
  public IndexPage(Order order) {
    this.order = order;
    this.labels = new LabelFiles(order.templates()).english();
  }

  /** Adds the copies of a plan. */
  public void add(String plan, Made made) {
    List<List<Inline>> lines = new ArrayList<>();
    for (MadeCopy copy : made.copies()) {
      List<Inline> words =
          labels.line(
              "index.file", words(copy.title()), labels.words("format." + copy.format().word()));
      lines.add(List.of(new Link(words, Target.sibling(copy.name()))));
    }
    List<Content> contents = new ArrayList<>();
    if (!lines.isEmpty()) {
      contents.add(Listing.bullets(lines));
    }
    if (!made.notMade().isEmpty()) {
      List<List<Inline>> not = new ArrayList<>();
      made.notMade().forEach(one -> not.add(List.of(words(one.copy() + ": " + one.why()))));
      contents.add(
          new Section(
              "",
              List.of(labels.words("index.not-made")),
              Section.Frame.NONE,
              List.of(Listing.bullets(not))));
    }
    sections.add(new Section("", List.of(words(plan)), Section.Frame.NONE, contents));
  }

  private static Words words(String text) {
    return new Words(text, Language.ENGLISH);
  }

  /** Whether it leads anywhere. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /** The page, with its mark. */
  public MadeCopy page() {
    Document document =
        new Document(
            Language.ENGLISH,
            Layout.CLEAR,
            List.of(labels.words("index.kind")),
            List.of(labels.words("index.title")),
            List.of(),
            sections,
            List.of(),
            new Furniture(
                List.of(),
                List.of(),
                List.of(labels.plain("page.before"), labels.plain("page.between"), ""),
                List.of(labels.words("skip")),
                List.of()));
    HtmlStyle style =
        new HtmlStyle(
            order.templates().part(Templates.STYLE).orElseGet(StyleSheets::copy), order.style());
    String text = Mark.seal(new HtmlFormat(style).write(document), OutputFormat.HTML);
    return new MadeCopy(
        "index", "index.html", labels.plain("index.title"), OutputFormat.HTML, text);
  }
}

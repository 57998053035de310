package careplan.output.diff;

import careplan.diff.Sentence;
import careplan.diff.Summary;
import careplan.diff.WordDifference.Mark;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Furniture;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Layout;
import careplan.render.document.Link;
import careplan.render.document.Listing;
import careplan.render.document.Notice;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.Table;
import careplan.render.document.Words;
import careplan.render.format.HtmlFormat;
import careplan.render.format.HtmlStyle;
import careplan.render.format.StyleSheets;
import careplan.render.words.Facts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A page to print or to open: before and now side by side, as accessible as a copy of a plan. */
final class HtmlDiff implements DiffFormat {
  /** On narrow paper, where nothing scrolls, before and now stand one below the other. */
  private static final String MORE =
      "@media print and (max-width:34rem){.wide table,.wide thead,.wide tbody,.wide tr,.wide td,"
          + ".wide th{display:block;width:auto}}\n";

  private final PrintStream out;
  private final List<Section> sections = new ArrayList<>();
  private final List<Content> first = new ArrayList<>();
  private String person = "";
  private int plans;

  HtmlDiff(PrintStream out) {
    this.out = out;
  }

  @Override
  public void file(Compared compared) {
    plans++;
    if (!compared.isCompared()) {
      first.add(
          new Notice(
              List.of(
                  Paragraph.of(
                      words(compared.names() + ": could not compare. " + compared.problem())))));
      return;
    }
    Summary summary = Summary.of(compared.difference().get(), compared.changes());
    person = summary.person();
    List<Content> contents = new ArrayList<>();
    if (!summary.checkFirst().isEmpty()) {
      contents.add(section("Check these first", summary.checkFirst()));
    }
    for (Summary.Section section : summary.sections()) {
      contents.add(section(section.heading(), section.sentences()));
    }
    if (compared.changes().isEmpty()) {
      contents.add(Paragraph.of(words("No changes.")));
    }
    summary.standing().forEach(note -> contents.add(Paragraph.of(facts(note))));
    contents.add(Paragraph.of(words(summary.counts())));
    sections.add(
        new Section(
            "plan-" + plans, List.of(words(compared.names())), Section.Frame.NONE, contents));
  }

  private Section section(String heading, List<Sentence> sentences) {
    List<Content> contents = new ArrayList<>();
    List<Sentence> changed = new ArrayList<>();
    List<Sentence> said = new ArrayList<>();
    for (Sentence sentence : sentences) {
      (sentence.difference().isPresent() ? changed : said).add(sentence);
    }
    if (!changed.isEmpty()) {
      String caption = heading + ", before and now" + (plans > 1 ? ", plan " + plans : "");
      contents.add(table(caption, changed));
    }
    if (!said.isEmpty()) {
      List<List<Content>> items = new ArrayList<>();
      said.forEach(sentence -> items.add(item(sentence)));
      contents.add(new Listing(Listing.Kind.BULLETS, items));
    }
    return new Section("", List.of(words(heading)), Section.Frame.NONE, contents);
  }

  private static Table table(String caption, List<Sentence> changed) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Sentence sentence : changed) {
      List<List<Inline>> what = new ArrayList<>();
      what.add(facts(sentence.subject()));
      sentence.reasons().forEach(reason -> what.add(facts(reason)));
      sentence.details().forEach(detail -> what.add(facts(detail)));
      List<Inline> now = new ArrayList<>(side(sentence, Mark.NEW));
      if (!sentence.tail().isEmpty()) {
        now.addAll(facts(sentence.tail()));
      }
      rows.add(
          List.of(
              new Table.Cell(what), Table.Cell.of(side(sentence, Mark.OLD)), Table.Cell.of(now)));
    }
    return new Table(
        List.of(words(caption)),
        List.of(List.of(words("What")), List.of(words("Before")), List.of(words("Now"))),
        rows);
  }

  private static List<Inline> facts(String text) {
    return Facts.in(text, Language.ENGLISH);
  }

  /** An old number is to be read, and not to be rung by mistake. */
  private static List<Inline> unlinked(List<Inline> inlines) {
    List<Inline> all = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Link link) {
        all.addAll(link.inlines());
      } else {
        all.add(inline);
      }
    }
    return all;
  }

  private static List<Inline> side(Sentence sentence, Mark mark) {
    List<Inline> inlines = new ArrayList<>();
    for (Runs.Run run : Runs.side(sentence, mark)) {
      List<Inline> its = mark == Mark.OLD ? unlinked(facts(run.text())) : facts(run.text());
      inlines.addAll(run.mark() == Mark.SAME ? its : List.of(new Strong(its)));
    }
    return inlines;
  }

  private static List<Content> item(Sentence sentence) {
    List<Content> contents = new ArrayList<>();
    contents.add(Paragraph.of(facts(sentence.words())));
    List<List<Inline>> lines = new ArrayList<>();
    sentence.reasons().forEach(reason -> lines.add(List.of(Strong.of(words(reason)))));
    sentence.details().forEach(detail -> lines.add(facts(detail)));
    if (!lines.isEmpty()) {
      contents.add(Listing.bullets(lines));
    }
    return contents;
  }

  private static Words words(String text) {
    return new Words(text, Language.ENGLISH);
  }

  @Override
  public void end() {
    String title =
        plans == 1 && !person.isEmpty()
            ? "What is new in the plan of " + person
            : "What is new in " + plans + " plans";
    if (plans == 0) {
      first.add(Paragraph.of(words("No plan has changed.")));
    }
    Furniture furniture =
        new Furniture(
            List.of(),
            List.of(),
            List.of("Page ", " of ", ""),
            List.of(words("Skip to the changes")),
            List.of());
    Document document =
        new Document(
            Language.ENGLISH,
            Layout.CLEAR,
            List.of(words("Care plan")),
            List.of(words(title)),
            first,
            sections,
            List.of(words("On this page")),
            furniture);
    out.print(new HtmlFormat(new HtmlStyle(StyleSheets.copy(), MORE)).write(document));
  }
}

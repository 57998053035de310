package careplan.render.copy;

import careplan.plan.Block;
import careplan.plan.Dates;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Furniture;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Layout;
import careplan.render.document.Notice;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import careplan.render.words.Labels;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every copy has around its parts: title, notes on top, footers, what a plan is and is not.
 */
final class PageFrame {
  private static final int LONGEST_TITLE = 65;

  /** From this size on, a name and a date have no room on one line beside the number of a page. */
  private static final int LARGE = 16;

  private PageFrame() {}

  /**
   * A whole copy.
   *
   * @param copy its name, by which its label is known
   * @param introduction what stands before the sections
   */
  static Document around(
      Edition edition,
      String copy,
      Layout layout,
      List<Content> introduction,
      List<Section> sections) {
    Labels labels = edition.labels();
    List<Content> first = new ArrayList<>(notices(edition));
    first.addAll(introduction);
    return new Document(
        labels.language(),
        edition.points().map(points -> new Layout(layout.page(), points)).orElse(layout),
        List.of(labels.words("copy." + copy)),
        title(edition),
        first,
        sections,
        List.of(labels.words("contents")),
        furniture(edition, edition.points().orElse(layout.points())));
  }

  /** What the person calls the plan, else whose plan it is. */
  private static List<Inline> title(Edition edition) {
    Plan plan = edition.plan();
    Optional<Text> title = edition.wording().one(plan.block(), "title");
    if (title.isPresent() && title.get().value().strip().length() <= LONGEST_TITLE) {
      return edition.wording().line(title.get());
    }
    Words name = new Words(edition.wording().fullName(), edition.labels().language());
    return edition.labels().line("title", name);
  }

  private static List<Content> notices(Edition edition) {
    List<Content> notices = new ArrayList<>();
    Labels labels = edition.labels();
    if (edition.faulty()) {
      notices.add(new Notice(List.of(Paragraph.of(labels.words("notice.faulty")))));
    }
    for (Language unchecked : labels.unchecked()) {
      notices.add(new Notice(List.of(Paragraph.of(nobodyChecked(labels, unchecked)))));
    }
    if (labels.missing() > 0) {
      notices.add(new Notice(List.of(Paragraph.of(labels.words("notice.untranslated")))));
    }
    if (edition.plan().block().is("status", "draft")) {
      notices.add(new Notice(List.of(Paragraph.of(labels.words("notice.draft")))));
    }
    return notices;
  }

  /** That nobody checked the labels of a language: by its name, where it is one of two. */
  private static List<Inline> nobodyChecked(Labels labels, Language language) {
    String name = "language." + language.name();
    return labels.languages().size() > 1 && labels.has(name)
        ? labels.line("notice.unchecked-one", labels.words(name))
        : List.of(labels.words("notice.unchecked"));
  }

  private static Furniture furniture(Edition edition, int points) {
    Labels labels = edition.labels();
    Plan plan = edition.plan();
    List<List<Inline>> footer = new ArrayList<>();
    Optional<LocalDate> date = plan.updated().or(plan::date);
    boolean twoLines = points >= LARGE || date.isEmpty();
    if (twoLines) {
      footer.add(labels.line("footer.plan-without-date", name(edition)));
      date.ifPresent(day -> footer.add(labels.line("footer.date", labels.date(day))));
    } else {
      footer.add(labels.line("footer.plan", name(edition), labels.date(date.get())));
    }
    nextReview(plan).ifPresent(next -> footer.add(labels.line("footer.review", labels.date(next))));
    List<Inline> copyOf =
        edition
            .reader()
            .map(reader -> labels.line("copy-for", new Words(reader, labels.language())))
            .orElse(List.of());
    if (!copyOf.isEmpty()) {
      footer.add(copyOf);
    }
    List<Content> closing = new ArrayList<>();
    closing.add(Paragraph.of(labels.words("closing.is")));
    closing.add(Paragraph.of(labels.words("closing.is-not")));
    if (edition.reader().isPresent()) {
      closing.add(Paragraph.of(new Strong(List.of(labels.words("closing.for-others")))));
    }
    return new Furniture(
        copyOf,
        footer,
        List.of(
            labels.plainInAll("page.before"),
            labels.plainInAll("page.between"),
            labels.has("page.after") ? labels.plain("page.after") : ""),
        List.of(labels.words("skip")),
        closing);
  }

  /** The day of the next review, as set now (R024). */
  static Optional<LocalDate> nextReview(Plan plan) {
    Optional<Block> review = plan.block().block("review");
    return review
        .flatMap(block -> block.text("next"))
        .flatMap(text -> Dates.moment(text.value()))
        .map(LocalDateTime::toLocalDate);
  }

  private static Words name(Edition edition) {
    return new Words(edition.wording().fullName(), edition.labels().language());
  }
}

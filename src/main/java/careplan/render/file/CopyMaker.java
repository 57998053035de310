package careplan.render.file;

import careplan.plan.LanguageTag;
import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import careplan.render.document.Document;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.format.Format;
import careplan.render.format.HtmlFormat;
import careplan.render.format.HtmlStyle;
import careplan.render.format.MarkdownFormat;
import careplan.render.format.StyleSheets;
import careplan.render.format.TextFormat;
import careplan.render.sharing.Consents;
import careplan.render.sharing.Refusal;
import careplan.render.sharing.SharedPlan;
import careplan.render.words.LabelFiles;
import careplan.render.words.Labels;
import careplan.render.words.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the copies of a plan that an order asks for. The same order always gives the same bytes.
 */
public final class CopyMaker {
  private final Order order;
  private final LabelFiles labelFiles;
  private final HtmlStyle style;

  /** Makes copies of an order. */
  public CopyMaker(Order order) {
    this.order = order;
    this.labelFiles = new LabelFiles(order.templates());
    this.style =
        new HtmlStyle(
            order.templates().part(Templates.STYLE).orElseGet(StyleSheets::copy), order.style());
  }

  /**
   * The copies of one plan.
   *
   * @param name of the plan's file, without its ending
   */
  public Made make(PlanReading reading, String name) {
    Plan plan = reading.plan().orElseThrow();
    List<MadeCopy> made = new ArrayList<>();
    List<NotMade> notMade = new ArrayList<>();
    Optional<SuitedCopy> suited =
        order.copies().isEmpty() && order.reader().isEmpty()
            ? Optional.of(SuitedCopy.of(plan, labelFiles))
            : Optional.empty();
    Optional<Integer> points = order.points().or(() -> suited.flatMap(SuitedCopy::points));
    Labels labels = labels(plan);
    for (Copy copy : copies(suited)) {
      Optional<List<String>> readers = order.reader().map(List::of).or(() -> copy.readers(plan));
      Optional<NotMade> refused = readers.flatMap(some -> refusal(plan, copy, some));
      if (refused.isPresent()) {
        notMade.add(refused.get());
        continue;
      }
      Plan seen = readers.map(some -> SharedPlan.of(plan, some, order.day())).orElse(plan);
      Optional<String> reader = readers.map(some -> names(plan, some));
      Edition edition = Edition.of(seen, labels, reader, points, !reading.faults().isEmpty());
      write(copy, copy.document(edition), name, made);
    }
    return new Made(made, notMade, suited.map(SuitedCopy::note));
  }

  /** The copies asked for; for a named reader whom nothing more is said of, all they may see. */
  private List<Copy> copies(Optional<SuitedCopy> suited) {
    if (suited.isPresent()) {
      return List.of(suited.get().copy());
    }
    return order.copies().isEmpty() ? List.of(Copies.named("mine").orElseThrow()) : order.copies();
  }

  private void write(Copy copy, Document document, String name, List<MadeCopy> made) {
    String title = Inline.text(document.kind());
    for (OutputFormat format : order.formats()) {
      String text = Mark.seal(format(format).write(document), format);
      made.add(new MadeCopy(copy.name(), fileName(copy, name, format), title, format, text));
    }
  }

  private Format format(OutputFormat format) {
    return switch (format) {
      case HTML -> new HtmlFormat(style);
      case MD -> new MarkdownFormat();
      case TEXT -> new TextFormat();
    };
  }

  private String fileName(Copy copy, String name, OutputFormat format) {
    StringBuilder file = new StringBuilder(name).append('.').append(copy.name());
    order.reader().ifPresent(reader -> file.append('.').append(plain(reader)));
    order.language().ifPresent(language -> file.append('.').append(language.name()));
    return file.append('.').append(format.extension()).toString();
  }

  /** A name as part of the name of a file. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length() && plain.length() < 60; i++) {
      char c = Character.toLowerCase(name.charAt(i));
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    return plain.isEmpty() ? "reader" : plain.toString();
  }

  private Labels labels(Plan plan) {
    return order
        .language()
        .or(
            () ->
                plan.person()
                    .language()
                    .map(Text::value)
                    .filter(LanguageTag::isOne)
                    .map(Language::of))
        .flatMap(labelFiles::labels)
        .orElseGet(labelFiles::english);
  }

  private Optional<NotMade> refusal(Plan plan, Copy copy, List<String> readers) {
    if (readers.isEmpty()) {
      return Optional.of(
          new NotMade(
              copy.name(),
              "The plan names nobody whom this copy is for, or lets none of them see it. Name"
                  + " somebody with --for ID."));
    }
    return Consents.refusal(plan, readers, order.day())
        .map(refusal -> new NotMade(copy.name(), why(refusal)));
  }

  private static String why(Refusal refusal) {
    String who = String.join(", ", refusal.readers());
    return refusal.unsaid()
        ? "No consent is recorded for "
            + who
            + ". Once the person has agreed, add under consent: - {with: "
            + (refusal.readers().size() == 1 ? who : "[" + who + "]")
            + ", may-see: [...], on: YYYY-MM-DD, given-by: me}"
        : "The person has not agreed that "
            + who
            + " may see this plan: the consent recorded says nothing, was taken back, or has run"
            + " out.";
  }

  private static String names(Plan plan, List<String> readers) {
    StringBuilder names = new StringBuilder();
    for (String reader : readers) {
      names.append(names.isEmpty() ? "" : ", ");
      names.append(
          plan.member(reader)
              .flatMap(TeamMember::name)
              .map(text -> text.value().strip())
              .orElse(reader));
    }
    return names.toString();
  }
}

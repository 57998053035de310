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
import careplan.render.document.Language;
import careplan.render.easy.Pictures;
import careplan.render.exchange.Exchange;
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
import java.nio.file.Path;
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
   * The copies of one plan that stands in no folder.
   *
   * @param name of the plan's file, without its ending
   */
  public Made make(PlanReading reading, String name) {
    return make(reading, name, Optional.empty());
  }

  /**
   * The copies of one plan.
   *
   * @param name of the plan's file, without its ending
   * @param folder in which the plan stands, and its pictures
   */
  public Made make(PlanReading reading, String name, Optional<Path> folder) {
    Plan plan = reading.plan().orElseThrow();
    List<Copy> asked = order.copies().isEmpty() ? exchanged() : order.copies();
    if (asked.isEmpty() && order.reader().isPresent()) {
      asked = List.of(Copies.named("mine").orElseThrow());
    }
    Optional<SuitedCopy> suited =
        asked.isEmpty() ? Optional.of(SuitedCopy.of(plan, labelFiles)) : Optional.empty();
    List<Copy> copies = suited.isPresent() ? List.of(suited.get().copy()) : asked;
    Optional<Integer> points = order.points().or(() -> suited.flatMap(SuitedCopy::points));
    Made made =
        new Made(
            new ArrayList<>(), new ArrayList<>(), suited.map(SuitedCopy::note), new ArrayList<>());
    for (Copy copy : copies) {
      Optional<List<String>> readers = order.reader().map(List::of).or(() -> copy.readers(plan));
      Optional<NotMade> refused = readers.flatMap(some -> refusal(plan, copy, some));
      if (refused.isPresent()) {
        made.notMade().add(refused.get());
        continue;
      }
      Plan seen = readers.map(some -> SharedPlan.of(plan, some, order.day())).orElse(plan);
      Optional<String> reader = readers.map(some -> names(plan, some));
      boolean faulty = !reading.faults().isEmpty();
      Pictures pictures = new Pictures(folder, order.symbols(), order.pictureWords());
      Edition edition = Edition.of(seen, labels(plan), reader, points, faulty, pictures);
      Optional<String> impossible = copy.impossible(edition);
      if (impossible.isPresent()) {
        made.notMade().add(new NotMade(copy.name(), impossible.get()));
      } else {
        copy.remarks(edition).forEach(remark -> made.remarks().add(copy.name() + ": " + remark));
        write(copy, edition, name, copies.size() == 1, made);
      }
    }
    return made;
  }

  /** The copies that hold what other programs take in, where nothing else is asked for. */
  private List<Copy> exchanged() {
    List<Copy> copies = new ArrayList<>();
    for (OutputFormat format : order.formats()) {
      if (format.exchange().isEmpty()) {
        return List.of();
      }
      copies.add(Copies.named(format == OutputFormat.ICS ? "timetable" : "contacts").orElseThrow());
    }
    return copies;
  }

  private void write(Copy copy, Edition edition, String name, boolean alone, Made made) {
    String title = labels(edition.plan()).plain("copy." + copy.name());
    Document document = null;
    for (OutputFormat format : order.formats()) {
      Optional<Exchange> exchange = format.exchange();
      if (exchange.isEmpty()) {
        document = document == null ? copy.document(edition) : document;
      }
      Document whole = document;
      Optional<String> text =
          exchange.isPresent()
              ? copy.file(edition, exchange.get())
              : Optional.of(format(format).write(whole));
      String file = fileName(copy, name, format);
      if (text.isPresent()) {
        exchange.ifPresent(its -> made.remarks().addAll(copy.leftOut(edition, its)));
        String sealed = Mark.seal(text.get(), format);
        made.copies().add(new MadeCopy(copy.name(), file, title, format, sealed));
      } else if (alone) {
        made.notMade()
            .add(
                new NotMade(
                    copy.name(),
                    "It holds nothing for "
                        + format.word()
                        + ". ics is made of --copy timetable, vcf of --copy contacts."));
      }
    }
  }

  private Format format(OutputFormat format) {
    return switch (format) {
      case HTML -> new HtmlFormat(style);
      case MD -> new MarkdownFormat();
      case TEXT, ICS, VCF -> new TextFormat();
    };
  }

  private String fileName(Copy copy, String name, OutputFormat format) {
    StringBuilder file = new StringBuilder(name).append('.').append(copy.name());
    order.reader().ifPresent(reader -> file.append('.').append(plain(reader)));
    List<Language> languages = order.languages();
    for (int i = 0; i < languages.size(); i++) {
      file.append(i == 0 ? '.' : '-').append(languages.get(i).name());
    }
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
    if (!order.languages().isEmpty()) {
      return order.languages().stream()
          .map(asked -> labelFiles.labels(asked).orElseGet(labelFiles::english))
          .reduce(Labels::and)
          .orElseThrow();
    }
    return plan.person()
        .language()
        .map(Text::value)
        .filter(LanguageTag::isOne)
        .map(Language::of)
        .flatMap(labelFiles::unasked)
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

package careplan.output.review;

import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.lint.Severity;
import careplan.output.diff.Compared;
import careplan.output.diff.TextDiff;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import careplan.review.Due;
import careplan.review.Preparation;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to know before a review, for whoever prepares it. */
public final class PreparationText {
  private static final int MOST_REMARKS = 12;

  private final PrintStream out;
  private final Paper paper;
  private final Wording wording;
  private final Days days;
  private final LocalDate today;

  /**
   * @param out where it goes
   * @param paper how wide that is, and whether it has colours
   * @param wording the words of a review
   */
  public PreparationText(PrintStream out, Paper paper, Wording wording, LocalDate today) {
    this.out = out;
    this.paper = paper;
    this.wording = wording;
    this.days = new Days(wording, today);
    this.today = today;
  }

  /**
   * Writes all of it.
   *
   * @param file how the plan is called
   */
  public void write(String file, Preparation preparation) {
    paragraph(wording.say("prepare.title", preparation.person()), Style.STRONG);
    due(preparation);
    changes(file, preparation);
    remarks(file, preparation);
    section("prepare.questions");
    items(preparation.questions(), "prepare.questions.none");
    section("prepare.again");
    for (Preparation.Entry entry : preparation.capacity()) {
      String answer = wording.find("capacity." + entry.answer()).orElse(entry.answer());
      String on = entry.on().map(day -> ", " + days.say(day)).orElse("");
      item(wording.say("prepare.capacity", entry.decision(), answer + on));
    }
    if (!preparation.communication().isEmpty()) {
      item(wording.say("prepare.communication", String.join("; ", preparation.communication())));
    }
    if (preparation.capacity().isEmpty() && preparation.communication().isEmpty()) {
      item(wording.say("prepare.again.none"));
    }
    out.print("\n");
    paragraph(wording.say("prepare.next", file, file), null);
  }

  private void due(Preparation preparation) {
    section("prepare.due");
    for (Due due : preparation.dues()) {
      String key = "due." + due.kind().name().toLowerCase(Locale.ROOT);
      item(days.say(due.on()) + " (" + distance(due.on()) + "): " + wording.say(key, due.words()));
    }
    if (preparation.dues().isEmpty()) {
      item(wording.say("prepare.due.none"));
    }
  }

  private String distance(LocalDate day) {
    long between = ChronoUnit.DAYS.between(today, day);
    if (Math.abs(between) == 1) {
      return wording.say(between == 1 ? "days.tomorrow" : "days.yesterday");
    }
    return between == 0
        ? wording.say("days.today")
        : wording.say(between > 0 ? "days.in" : "days.ago", Math.abs(between));
  }

  private void changes(String file, Preparation preparation) {
    Optional<String> since = preparation.since().map(days::say);
    out.print("\n");
    heading(
        since.isEmpty()
            ? wording.say("prepare.changes")
            : wording.say(
                preparation.isReviewed() ? "prepare.changes.since" : "prepare.changes.made",
                since.get()));
    if (preparation.changes().isEmpty()) {
      String key = preparation.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
      item(wording.say("prepare.changes." + key));
      return;
    }
    String before = preparation.since().map(LocalDate::toString).orElse("") + ":" + file;
    new TextDiff(out, paper, false)
        .file(
            Compared.of(
                before, file, preparation.changes().get(), preparation.changes().get().changes()));
  }

  private void remarks(String file, Preparation preparation) {
    section("prepare.remarks");
    List<Preparation.Remark> remarks = preparation.remarks();
    for (int i = 0; i < Math.min(MOST_REMARKS, remarks.size()); i++) {
      Preparation.Remark remark = remarks.get(i);
      String mark = remark.severity() == Severity.ERROR ? "prepare.error" : "prepare.warning";
      item(wording.say(mark, remark.line(), remark.words()));
    }
    if (remarks.isEmpty()) {
      item(wording.say("prepare.remarks.none"));
    }
    int rest = Math.max(0, remarks.size() - MOST_REMARKS) + preparation.hints();
    if (rest > 0) {
      item(wording.say("prepare.remarks.more", rest, file));
    }
  }

  private void items(List<String> items, String none) {
    items.forEach(this::item);
    if (items.isEmpty()) {
      item(wording.say(none));
    }
  }

  private void section(String key) {
    out.print("\n");
    heading(wording.say(key));
  }

  private void heading(String words) {
    paragraph(words, Style.STRONG);
  }

  private void item(String words) {
    out.print("  - " + String.join("\n    ", paper.wrap(VisibleText.oneLine(words), 4, 4)) + "\n");
  }

  private void paragraph(String words, Style style) {
    for (String line : paper.wrap(VisibleText.oneLine(words), 0, 0)) {
      out.print((style == null ? line : paper.in(style, line)) + "\n");
    }
  }
}

package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.caseload.Caseload.Count;
import careplan.caseload.Caseload.DueRow;
import careplan.caseload.Caseload.SamePerson;
import careplan.caseload.Caseload.Share;
import careplan.caseload.Caseload.Unmet;
import careplan.caseload.Due;
import careplan.caseload.Measure;
import careplan.caseload.PlanRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The parts of a report on a caseload, in the order in which they are read. */
final class Parts {
  private static final int OF_COUNTS = 1;

  private final Caseload caseload;
  private final View view;
  private final List<Part> parts = new ArrayList<>();

  private Parts(Caseload caseload, View view) {
    this.caseload = caseload;
    this.view = view;
  }

  static List<Part> of(Caseload caseload, View view) {
    Parts parts = new Parts(caseload, view);
    parts.glance();
    parts.shares();
    if (view.names()) {
      parts.lists();
    }
    parts.unmet();
    parts.counts();
    if (view.names()) {
      parts.copies();
      parts.samePeople();
    }
    return List.copyOf(parts.parts);
  }

  /** What the plans are, and on which day. */
  static String summary(Caseload caseload) {
    return counts(caseload) + " As on " + caseload.today() + ".";
  }

  /** How many plans and people there are, in a sentence. */
  static String counts(Caseload caseload) {
    int open = caseload.open().size();
    int over = caseload.rows().size() - open;
    return plans(open)
        + " in use, of "
        + (caseload.people() == 1 ? "one person" : number(caseload.people()) + " people")
        + (over == 0
            ? ""
            : "; " + number(over) + " ended or declined, which count for recalls only")
        + ".";
  }

  private void glance() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Overdue", number(caseload.overdue().size())));
    rows.add(
        List.of("Due within " + days(caseload.dueWithin()), number(caseload.dueSoon().size())));
    rows.add(List.of("No day set for a review", number(caseload.withoutDate().size())));
    rows.add(List.of("No contact day and night", number(caseload.withoutContact().size())));
    rows.add(List.of("No coordinator", number(caseload.withoutCoordinator().size())));
    rows.add(List.of("With errors that lint finds", number(caseload.withErrors().size())));
    rows.add(List.of("Copies outstanding", number(caseload.withCopiesOutstanding().size())));
    rows.add(List.of("People with several plans", number(caseload.samePeople().size())));
    parts.add(
        Part.of(
            "glance",
            "At a glance",
            "",
            Grid.ofNumbers(List.of("What", "How many"), 1, 1, rows).withoutBars()));
  }

  private void shares() {
    parts.add(
        shares(
            "proportions",
            "Published proportions",
            "In how many plans it is so, of how many it is asked. What is counted is what stands in"
                + " the files.",
            caseload.shares(Measure::isPublished)));
    List<Share> feedback = new ArrayList<>(caseload.shares(Measure::isFeedback));
    feedback.removeIf(share -> share.asked() == 0);
    if (!feedback.isEmpty()) {
      parts.add(
          shares(
              "feedback",
              "What people said of their plan",
              "How many said yes when last asked at a review, of those who were asked. What is asked"
                  + " comes from the Welsh Government's framework on agreeing care, section 5.",
              feedback));
    }
  }

  private static Part shares(String id, String title, String words, List<Share> shares) {
    List<List<String>> rows = new ArrayList<>();
    for (Share share : shares) {
      rows.add(
          List.of(
              capital(share.measure().words()),
              share.measure().source(),
              number(share.met()),
              number(share.asked()),
              share.percent() < 0 ? "-" : share.percent() + "%"));
    }
    List<String> columns = List.of("What is there", "Source", "Plans", "Of", "Share");
    return Part.of(id, title, words, Grid.ofNumbers(columns, 2, 4, rows));
  }

  private void lists() {
    dues("overdue", "Overdue", "Nothing is overdue.", caseload.overdue());
    String soon = "Due within " + days(caseload.dueWithin());
    dues("due", soon, "Nothing is due in that time.", caseload.dueSoon());
    people("without-date", "No day set for a review", caseload.withoutDate());
    people("without-contact", "No contact day and night", caseload.withoutContact());
    people("without-coordinator", "No coordinator", caseload.withoutCoordinator());
    list(
        "errors",
        "With errors that lint finds",
        List.of("Person", "Coordinator", "Plan", "Errors", "Warnings"),
        3,
        caseload.withErrors(),
        row ->
            List.of(
                row.person(),
                coordinators(row),
                row.file(),
                number(row.errors()),
                number(row.warnings())));
  }

  private void dues(String id, String title, String none, List<DueRow> dues) {
    List<List<String>> rows = new ArrayList<>();
    for (DueRow row : dues) {
      rows.add(
          List.of(
              when(row.due()),
              row.due().kind().words(),
              row.plan().person(),
              coordinators(row.plan()),
              row.plan().file()));
    }
    if (rows.isEmpty()) {
      parts.add(Part.without(id, title, none));
      return;
    }
    List<String> columns = List.of("By", "What", "Person", "Coordinator", "Plan");
    parts.add(
        Part.of(id, counted(title, rows), "", Grid.ofWords(columns, rows).first(view.mostRows())));
  }

  private void people(String id, String title, List<PlanRow> plans) {
    list(
        id,
        title,
        List.of("Person", "Coordinator", "Type", "Plan"),
        4,
        plans,
        row ->
            List.of(row.person(), coordinators(row), String.join(", ", row.types()), row.file()));
  }

  private void list(
      String id,
      String title,
      List<String> columns,
      int numbers,
      List<PlanRow> plans,
      Function<PlanRow, List<String>> cells) {
    List<List<String>> rows = new ArrayList<>();
    for (PlanRow plan : plans) {
      rows.add(cells.apply(plan));
    }
    if (rows.isEmpty()) {
      return;
    }
    Grid grid = Grid.ofNumbers(columns, numbers, 0, rows).withoutBars();
    parts.add(Part.of(id, counted(title, rows), "", grid.first(view.mostRows())));
  }

  private void unmet() {
    List<List<String>> rows = new ArrayList<>();
    for (Unmet unmet : caseload.unmet()) {
      rows.add(List.of(plain(unmet.area()), number(unmet.needs()), number(unmet.plans())));
    }
    parts.add(
        rows.isEmpty()
            ? Part.without("unmet", "Unmet needs", "No plan says that a need is unmet.")
            : Part.of(
                "unmet",
                "Unmet needs by part of life",
                "",
                Grid.ofNumbers(List.of("Part of life", "Needs", "Plans"), 1, 1, rows)));
  }

  private void counts() {
    counts("coordinators", "By coordinator", "Coordinator", caseload.byCoordinator(), name -> name);
    counts("types", "By type", "Type", caseload.byType(), name -> name);
    counts("levels", "By level", "Level", caseload.byLevel(), Parts::plain);
    counts("stages", "By stage", "Stage", caseload.byStage(), Parts::plain);
  }

  private void counts(
      String id, String title, String column, List<Count> counts, UnaryOperator<String> name) {
    List<List<String>> rows = new ArrayList<>();
    for (Count count : counts) {
      rows.add(
          List.of(
              name.apply(count.name()),
              number(count.plans()),
              number(count.overdue()),
              number(count.due()),
              number(count.withoutContact()),
              number(count.withErrors())));
    }
    List<String> columns = List.of(column, "Plans", "Overdue", "Due", "No 24/7", "Errors");
    if (!rows.isEmpty()) {
      Grid grid = Grid.ofNumbers(columns, OF_COUNTS, OF_COUNTS, rows);
      parts.add(Part.of(id, title, "", grid.first(view.mostRows())));
    }
  }

  private void copies() {
    list(
        "copies",
        "Copies outstanding",
        List.of("Person", "Coordinator", "Plan", "Asked for", "Out of date"),
        3,
        caseload.withCopiesOutstanding(),
        row ->
            List.of(
                row.person(),
                coordinators(row),
                row.file(),
                number(row.copiesAsked()),
                number(row.copiesOld())));
  }

  private void samePeople() {
    List<List<String>> rows = new ArrayList<>();
    for (SamePerson person : caseload.samePeople()) {
      boolean apart = person.plans().stream().anyMatch(PlanRow::apart);
      List<String> files = new ArrayList<>();
      person.plans().forEach(plan -> files.add(plan.file()));
      rows.add(List.of(person.person(), apart ? "no" : "yes", String.join(", ", files)));
    }
    if (!rows.isEmpty()) {
      parts.add(
          Part.of(
              "same-person",
              counted("People with several plans", rows),
              "",
              Grid.ofWords(List.of("Person", "Plans know of each other", "Plans"), rows)
                  .first(view.mostRows())));
    }
  }

  static String when(Due due) {
    LocalDateTime by = due.by();
    return due.timed() ? by.toLocalDate() + " " + by.toLocalTime() : by.toLocalDate().toString();
  }

  static String coordinators(PlanRow row) {
    return row.coordinators().isEmpty() ? "nobody" : String.join(", ", row.coordinators());
  }

  private static String counted(String title, List<List<String>> rows) {
    return title + " (" + number(rows.size()) + ")";
  }

  static String days(int days) {
    return days == 1 ? "1 day" : number(days) + " days";
  }

  static String plans(int plans) {
    return plans == 1 ? "1 plan" : number(plans) + " plans";
  }

  /** With commas between thousands, as people write them in Britain. */
  static String number(int number) {
    String digits = Integer.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /** A word of the format as people write it: {@code daily living}. */
  private static String plain(String word) {
    return word.replace('-', ' ');
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

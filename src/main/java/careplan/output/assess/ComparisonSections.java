package careplan.output.assess;

import careplan.assess.Comparison;
import careplan.assess.Comparison.Change;
import careplan.assess.Comparison.Direction;
import careplan.assess.Figure;
import careplan.assess.Reply;
import careplan.render.document.Content;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** How two assessments compare. */
final class ComparisonSections {
  private ComparisonSections() {}

  static Section of(Comparison comparison) {
    List<Content> contents = new ArrayList<>();
    contents.add(
        Blocks.paragraph(
            "Better than last time: "
                + comparison.in(Direction.BETTER).size()
                + ". Worse: "
                + comparison.in(Direction.WORSE).size()
                + ". The same: "
                + comparison.in(Direction.SAME).size()
                + ". Without an answer then or now: "
                + comparison.in(Direction.UNKNOWN).size()
                + "."));
    moved("Better", comparison.in(Direction.BETTER), contents);
    moved("Worse", comparison.in(Direction.WORSE), contents);
    List<Change> halves = new ArrayList<>(comparison.in(Direction.UNKNOWN));
    halves.removeIf(change -> change.before().reply().isEmpty() && change.now().reply().isEmpty());
    moved("Answered once", halves, contents);
    figures(comparison, contents);
    actions(comparison, contents);
    return Blocks.section("since", "Since last time", contents);
  }

  private static void moved(String title, List<Change> changes, List<Content> contents) {
    List<List<String>> rows = new ArrayList<>();
    for (Change change : changes) {
      rows.add(
          List.of(
              change.now().item().number() + ". " + change.now().item().words(),
              change.before().reply().map(Reply::word).orElse("open"),
              change.now().reply().map(Reply::word).orElse("open")));
    }
    if (!rows.isEmpty()) {
      contents.add(
          titled(title, Blocks.table(title, List.of("Question", "Last time", "Now"), rows)));
    }
  }

  private static Section titled(String title, Content content) {
    return Blocks.section("", title, List.of(content));
  }

  private static void figures(Comparison comparison, List<Content> contents) {
    List<List<String>> rows = new ArrayList<>();
    for (Change change : comparison.changes()) {
      if (change.figuresMoved()) {
        rows.add(
            List.of(
                change.now().item().number() + ". " + change.now().item().words(),
                lines(change.before().figures()),
                lines(change.now().figures())));
      }
    }
    if (!rows.isEmpty()) {
      contents.add(
          titled(
              "What plans show",
              Blocks.table(
                  "What plans show, then and now", List.of("Question", "Last time", "Now"), rows)));
    }
  }

  private static String lines(List<Figure> figures) {
    List<String> lines = new ArrayList<>();
    figures.forEach(figure -> lines.add(figure.words()));
    return String.join("\n", lines);
  }

  /** What was agreed last time, and how it stands in either file. */
  private static void actions(Comparison comparison, List<Content> contents) {
    List<List<String>> rows = new ArrayList<>();
    for (Change change : comparison.changes()) {
      change
          .before()
          .actions()
          .forEach(
              action -> {
                String now =
                    change.now().actions().stream()
                        .filter(other -> other.action().equals(action.action()))
                        .map(other -> other.status().isEmpty() ? "still there" : other.status())
                        .findFirst()
                        .orElse("not there any more");
                rows.add(List.of(AssessmentDocument.action(action), now));
              });
    }
    if (!rows.isEmpty()) {
      contents.add(
          titled(
              "What was agreed last time",
              Blocks.table("Actions agreed last time", List.of("Action then", "Now"), rows)));
    }
  }
}

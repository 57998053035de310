package careplan.output.coverage;

import careplan.coverage.Outcome;
import careplan.coverage.PathTest;
import careplan.coverage.PointCoverage;
import careplan.coverage.PointCoverage.Place;
import careplan.coverage.PointCoverage.RuleRemark;
import careplan.coverage.StandardCoverage;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coverage as people read it: each point, whether it is met, and where that can be seen. */
public final class CoverageText {
  private static final String MARGIN = "    ";
  private static final int COLUMN = 11;
  private static final int MOST_LINES = 6;

  private final PrintStream out;
  private final Paper paper;
  private boolean begun;

  /**
   * @param out where it goes
   * @param paper how wide that is, and whether it has colours
   */
  public CoverageText(PrintStream out, Paper paper) {
    this.out = out;
    this.paper = paper;
  }

  /** Writes how one plan stands to the standards. */
  public void plan(String file, List<StandardCoverage> standards) {
    out.print((begun ? "\n" : "") + paper.in(Style.STRONG, VisibleText.oneLine(file)) + "\n");
    begun = true;
    List<String> notAsked = new ArrayList<>();
    for (StandardCoverage standard : standards) {
      if (standard.asked()) {
        standard(standard);
      } else {
        notAsked.add(standard.standard().name());
      }
    }
    if (!notAsked.isEmpty()) {
      out.print("\n");
      lines(
          "  ", "Not asked of a plan of this type and size: " + String.join(", ", notAsked) + ".");
    }
  }

  private void standard(StandardCoverage standard) {
    out.print("\n");
    lines("  ", VisibleText.oneLine(standard.standard().title()), Style.STRONG);
    lines("  ", figures(standard));
    lines("  ", "Source: " + VisibleText.oneLine(standard.standard().source()), Style.FAINT);
    for (PointCoverage point : standard.points()) {
      point(point);
    }
    if (!standard.standard().note().isEmpty()) {
      lines("  ", VisibleText.oneLine(standard.standard().note()), Style.FAINT);
    }
  }

  private static String figures(StandardCoverage standard) {
    int met = standard.count(Outcome.MET);
    int notAsked = standard.count(Outcome.NOT_ASKED);
    StringBuilder figures = new StringBuilder(standard.standard().name());
    figures.append(": ").append(met).append(" of ").append(standard.points().size() - notAsked);
    figures.append(" points met");
    if (standard.standard().enough().isPresent()) {
      figures.append(", and ").append(standard.needed());
      figures.append(standard.needed() == 1 ? " is enough" : " are enough");
    }
    return notAsked == 0
        ? figures.toString()
        : figures.append("; ").append(notAsked).append(" not asked").toString();
  }

  private void point(PointCoverage point) {
    String word = point.outcome().words();
    Style style =
        switch (point.outcome()) {
          case MET -> Style.GREEN;
          case NOT_MET -> Style.RED;
          case NOT_ASKED -> Style.FAINT;
        };
    String hang = MARGIN + " ".repeat(COLUMN);
    List<String> lines = paper.wrap(VisibleText.oneLine(point.point().says()), 15, 15);
    out.print(MARGIN + paper.in(style, word) + " ".repeat(COLUMN - word.length()));
    out.print(String.join("\n" + hang, lines) + "\n");
    for (String line : because(point)) {
      lines(hang, line, Style.FAINT);
    }
  }

  /** Where it can be seen, what is missing, and which rules say so. */
  private static List<String> because(PointCoverage point) {
    List<String> lines = new ArrayList<>();
    if (!point.places().isEmpty()) {
      lines.add(places(point.places()));
    }
    if (!point.leftOut().isEmpty()) {
      Place place = point.leftOut().get(0);
      String at = place.path() + ", line " + place.span().line();
      lines.add(
          point.outcome() == Outcome.NOT_ASKED
              ? "because of " + at
              : "left out with a reason: considered, " + at);
    } else if (point.outcome() == Outcome.NOT_ASKED) {
      lines.add("nothing at " + joined(point.point().where()));
    } else if (!point.missing().isEmpty()) {
      lines.add("nothing at " + String.join(" or ", point.missing()));
    }
    if (!point.lacking().isEmpty()) {
      lines.add("missing from: " + places(point.lacking()));
    }
    for (RuleRemark remark : point.remarks()) {
      lines.add(
          remark.rule()
              + ", line "
              + remark.line()
              + (remark.setAside() ? " (set aside with a reason): " : ": ")
              + remark.summary());
    }
    boolean unmetWithoutWords = point.outcome() == Outcome.NOT_MET && point.remarks().isEmpty();
    if (unmetWithoutWords && !rules(point).isEmpty()) {
      lines.add("rules that look at this: " + String.join(", ", rules(point)));
    } else if (point.outcome() == Outcome.MET && !point.point().rules().isEmpty()) {
      lines.add("no remark from: " + String.join(", ", point.point().rules()));
    }
    return lines;
  }

  private static String joined(List<PathTest> tests) {
    List<String> words = new ArrayList<>();
    tests.forEach(test -> words.add(test.toString()));
    return String.join(" or ", words);
  }

  private static List<String> rules(PointCoverage point) {
    List<String> rules = new ArrayList<>(point.point().rules());
    rules.addAll(point.point().seeAlso());
    return rules;
  }

  private static String places(List<Place> places) {
    Map<String, List<String>> byPath = new LinkedHashMap<>();
    for (Place place : places) {
      List<String> lines = byPath.computeIfAbsent(place.path(), path -> new ArrayList<>());
      String line = Integer.toString(place.span().line());
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    List<String> words = new ArrayList<>();
    byPath.forEach((path, lines) -> words.add(path + ", " + lines(lines)));
    return String.join("; ", words);
  }

  private static String lines(List<String> lines) {
    if (lines.size() == 1) {
      return "line " + lines.get(0);
    }
    int more = lines.size() - MOST_LINES;
    return more <= 0
        ? "lines " + String.join(", ", lines)
        : "lines " + String.join(", ", lines.subList(0, MOST_LINES)) + " and " + more + " more";
  }

  private void lines(String margin, String words) {
    for (String line : paper.wrap(words, margin.length(), margin.length())) {
      out.print(margin + line + "\n");
    }
  }

  private void lines(String margin, String words, Style style) {
    for (String line : paper.wrap(words, margin.length(), margin.length())) {
      out.print(margin + paper.in(style, line) + "\n");
    }
  }
}

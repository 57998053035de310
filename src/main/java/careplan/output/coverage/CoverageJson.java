package careplan.output.coverage;

import careplan.coverage.Outcome;
import careplan.coverage.Point;
import careplan.coverage.PointCoverage;
import careplan.coverage.PointCoverage.Place;
import careplan.coverage.PointCoverage.RuleRemark;
import careplan.coverage.Standard;
import careplan.coverage.StandardCoverage;
import careplan.output.JsonTree;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coverage for programs: {@code {"version": 1, "plans": [...]}}. It holds no word of a plan. */
public final class CoverageJson {
  private static final int VERSION = 1;

  private final List<Object> plans = new ArrayList<>();

  /** Takes in how one plan stands to the standards. */
  public void plan(String file, List<StandardCoverage> standards) {
    List<Object> all = new ArrayList<>();
    for (StandardCoverage standard : standards) {
      all.add(standard(standard));
    }
    plans.add(object("file", file, "standards", all));
  }

  /** Writes all that was taken in. */
  public void write(PrintStream out) {
    out.print(JsonTree.text(object("version", VERSION, "plans", plans)));
  }

  /** Writes the standards there are, with what decides each point. */
  public static void writeList(List<Standard> standards, PrintStream out) {
    List<Object> all = new ArrayList<>();
    for (Standard standard : standards) {
      List<Object> points = new ArrayList<>();
      for (Point point : standard.points()) {
        points.add(object("point", point.name(), "says", point.says(), "rules", point.rules()));
      }
      all.add(
          object(
              "standard",
              standard.name(),
              "title",
              standard.title(),
              "source",
              standard.source(),
              "note",
              standard.note(),
              "origin",
              standard.origin(),
              "types",
              standard.types(),
              "points",
              points));
    }
    out.print(JsonTree.text(object("version", VERSION, "standards", all)));
  }

  private static Object standard(StandardCoverage standard) {
    List<Object> points = new ArrayList<>();
    for (PointCoverage point : standard.points()) {
      points.add(
          object(
              "point",
              point.point().name(),
              "says",
              point.point().says(),
              "outcome",
              point.outcome().words(),
              "places",
              places(point.places()),
              "missing",
              point.missing(),
              "lacking",
              places(point.lacking()),
              "leftOut",
              places(point.leftOut()),
              "remarks",
              remarks(point.remarks())));
    }
    return object(
        "standard",
        standard.standard().name(),
        "title",
        standard.standard().title(),
        "source",
        standard.standard().source(),
        "asked",
        standard.asked(),
        "met",
        standard.count(Outcome.MET),
        "needed",
        standard.needed(),
        "points",
        points);
  }

  private static List<Object> places(List<Place> places) {
    List<Object> all = new ArrayList<>();
    for (Place place : places) {
      all.add(
          object(
              "path", place.path(), "line", place.span().line(), "column", place.span().column()));
    }
    return all;
  }

  private static List<Object> remarks(List<RuleRemark> remarks) {
    List<Object> all = new ArrayList<>();
    for (RuleRemark remark : remarks) {
      all.add(
          object(
              "rule",
              remark.rule(),
              "line",
              remark.line(),
              "summary",
              remark.summary(),
              "setAside",
              remark.setAside()));
    }
    return all;
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}

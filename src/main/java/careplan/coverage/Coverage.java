package careplan.coverage;

import careplan.coverage.PointCoverage.Place;
import careplan.coverage.PointCoverage.RuleRemark;
import careplan.lint.Finding;
import careplan.lint.Linter;
import careplan.lint.Proportion;
import careplan.lint.Rule;
import careplan.lint.Selection;
import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.PlanReading;
import careplan.plan.Text;
import careplan.settings.Settings;
import careplan.yaml.Node;
import careplan.yaml.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds plans against standards. */
public final class Coverage {
  private final List<Standard> standards;
  private final boolean named;
  private final Linter linter;

  /**
   * @param catalogue every rule that a point may name
   * @param standards what plans are held against
   * @param named whether somebody asked for these by name, so that each is asked whatever the type
   * @param asked the day on which plans are judged, where one was said
   * @param clock the day it is
   */
  public Coverage(
      List<Rule> catalogue,
      List<Standard> standards,
      boolean named,
      Optional<LocalDate> asked,
      LocalDate clock) {
    this.standards = standards;
    this.named = named;
    Set<String> wanted = new HashSet<>();
    for (Standard standard : standards) {
      for (Point point : standard.points()) {
        wanted.addAll(point.rules());
        wanted.addAll(point.seeAlso());
      }
    }
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : catalogue) {
      if (wanted.contains(rule.info().name())) {
        rules.add(rule);
      }
    }
    this.linter = new Linter(rules, new Selection(wanted, Set.of(), Map.of()), asked, clock);
  }

  /** How a plan stands to each standard, in their order. */
  public List<StandardCoverage> of(PlanReading reading, Plan plan, Settings settings) {
    Linter.Result result = linter.lint(reading, settings);
    List<StandardCoverage> all = new ArrayList<>(standards.size());
    for (Standard standard : standards) {
      boolean asked = named || isAsked(standard, plan);
      List<PointCoverage> points = new ArrayList<>();
      if (asked) {
        for (Point point : standard.points()) {
          points.add(new PointCheck(plan, reading.document().source(), result).of(point));
        }
      }
      all.add(new StandardCoverage(standard, asked, List.copyOf(points)));
    }
    return List.copyOf(all);
  }

  /** Whether a standard is asked of a plan of its type, or the plan says that it follows it. */
  private static boolean isAsked(Standard standard, Plan plan) {
    for (Text follows : plan.standard()) {
      if (follows.value().equals(standard.name())) {
        return true;
      }
    }
    boolean never = !plan.types().isEmpty() && standard.notTypes().containsAll(plan.types());
    if (never || Proportion.of(plan).detail().compareTo(standard.detail()) < 0) {
      return false;
    }
    for (PathTest where : standard.where()) {
      if (!Places.of(plan, where).isEmpty()) {
        return true;
      }
    }
    if (standard.types().isEmpty()) {
      return standard.where().isEmpty();
    }
    for (String type : plan.types()) {
      if (standard.types().contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** One look at one plan. */
  private record PointCheck(Plan plan, SourceText source, Linter.Result result) {

    PointCoverage of(Point point) {
      for (PathTest unless : point.unless()) {
        List<Node> found = Places.of(plan, unless);
        if (!found.isEmpty()) {
          return notAsked(point, List.of(place(unless.path(), found.get(0))));
        }
      }
      boolean here = point.where().isEmpty();
      for (PathTest where : point.where()) {
        here |= !Places.of(plan, where).isEmpty();
      }
      if (!here) {
        return notAsked(point, List.of());
      }
      Set<Place> places = new LinkedHashSet<>();
      List<String> missing = new ArrayList<>();
      List<Place> lacking = new ArrayList<>();
      all(point, places, missing);
      any(point, places, missing);
      each(point, places, missing, lacking);
      List<RuleRemark> remarks = new ArrayList<>();
      boolean faulted = remarks(point, remarks);
      boolean stands = missing.isEmpty() && lacking.isEmpty();
      List<Place> leftOut = !stands && point.mayBeLeftOut() ? leftOut(point) : List.of();
      boolean met = (stands || !leftOut.isEmpty()) && !faulted;
      return new PointCoverage(
          point,
          met ? Outcome.MET : Outcome.NOT_MET,
          List.copyOf(places),
          List.copyOf(missing),
          List.copyOf(lacking),
          leftOut,
          List.copyOf(remarks));
    }

    private static PointCoverage notAsked(Point point, List<Place> because) {
      return new PointCoverage(
          point, Outcome.NOT_ASKED, List.of(), List.of(), List.of(), because, List.of());
    }

    private void all(Point point, Set<Place> places, List<String> missing) {
      for (PathTest test : point.all()) {
        keep(test, Places.of(plan, test), places, missing);
      }
    }

    private void any(Point point, Set<Place> places, List<String> missing) {
      List<String> absent = new ArrayList<>();
      boolean found = point.any().isEmpty();
      for (PathTest test : point.any()) {
        List<Node> nodes = Places.of(plan, test);
        found |= !nodes.isEmpty();
        keep(test, nodes, places, absent);
      }
      if (!found) {
        missing.addAll(absent);
      }
    }

    private void each(Point point, Set<Place> places, List<String> missing, List<Place> lacking) {
      for (PathTest test : point.each()) {
        List<Node> without = new ArrayList<>();
        List<Node> found = Places.ofEach(plan, test, without);
        for (Node node : found) {
          places.add(place(test.path(), node));
        }
        for (Node node : without) {
          lacking.add(place(test.path(), node));
        }
        if (found.isEmpty() && without.isEmpty()) {
          missing.add(test.toString());
        }
      }
    }

    private void keep(PathTest test, List<Node> nodes, Set<Place> places, List<String> missing) {
      if (nodes.isEmpty()) {
        missing.add(test.toString());
      }
      for (Node node : nodes) {
        places.add(place(test.path(), node));
      }
    }

    private Place place(String path, Node node) {
      return new Place(path, source.span(node.start(), node.start()));
    }

    /** Where considered says why one of the paths is left out. */
    private List<Place> leftOut(Point point) {
      List<PathTest> tests = new ArrayList<>(point.all());
      tests.addAll(point.any());
      tests.addAll(point.each());
      Block considered = plan.considered().orElse(null);
      for (PathTest test : tests) {
        String path = test.path();
        for (int end = path.length();
            considered != null && end > 0;
            end = path.lastIndexOf('.', end - 1)) {
          Node node = considered.value(path.substring(0, end)).orElse(null);
          if (node != null) {
            return List.of(place(path.substring(0, end), node));
          }
        }
      }
      return List.of();
    }

    /** Collects what rules say of a point; answers whether one that decides it finds fault. */
    private boolean remarks(Point point, List<RuleRemark> remarks) {
      boolean faulted = collect(point, result.findings(), false, remarks);
      return collect(point, result.allowed(), true, remarks) || faulted;
    }

    private boolean collect(
        Point point, List<Finding> findings, boolean setAside, List<RuleRemark> remarks) {
      boolean faulted = false;
      for (Finding finding : findings) {
        String name = finding.rule().name();
        boolean decides = point.rules().contains(name);
        if (decides || point.seeAlso().contains(name)) {
          faulted |= decides;
          int line = source.lineAt(finding.start());
          remarks.add(new RuleRemark(name, finding.rule().summary(), line, setAside));
        }
      }
      return faulted;
    }
  }
}

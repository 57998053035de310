package careplan.coverage;

import careplan.yaml.Span;
import java.util.List;

/**
 * What became of one point in one plan.
 *
 * @param point the point
 * @param outcome whether it is met
 * @param places where in the file what it asks for stands, each place once
 * @param missing paths at which nothing stands; of {@code any} all of them
 * @param lacking blocks that lack a field that each of them should have
 * @param leftOut where {@code considered} says why it is left out, or why it is not asked
 * @param remarks what rules say of it
 */
public record PointCoverage(
    Point point,
    Outcome outcome,
    List<Place> places,
    List<String> missing,
    List<Place> lacking,
    List<Place> leftOut,
    List<RuleRemark> remarks) {

  /**
   * A place in the file.
   *
   * @param path of the format, with dots
   * @param span where it stands
   */
  public record Place(String path, Span span) {}

  /**
   * A rule that finds fault.
   *
   * @param rule its name
   * @param summary what it says in general words
   * @param line where, counted from 1
   * @param setAside whether somebody has set the remark aside with a reason
   */
  public record RuleRemark(String rule, String summary, int line, boolean setAside) {}
}

package careplan.lint;

import careplan.plan.Item;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import java.util.Optional;

/**
 * The stretch of a file that an id or a path of the format stands for.
 *
 * @param start offset of its key
 * @param end offset just past its last character
 */
record AllowedRegion(int start, int end) {
  static final AllowedRegion NOWHERE = new AllowedRegion(-1, -1);

  /** What {@code at} stands for in a plan: an item by its id, else a path of the format. */
  static AllowedRegion of(Plan plan, String at) {
    for (Item item : plan.items()) {
      if (item.id().map(Text::value).filter(at::equals).isPresent()) {
        return of(item.block().node());
      }
    }
    Node node = plan.block().node();
    for (String step : at.split("\\.", 20)) {
      Optional<Node> next =
          node instanceof MappingNode mapping
              ? mapping.entry(step).map(MappingNode.Entry::value)
              : Optional.empty();
      if (next.isEmpty()) {
        return NOWHERE;
      }
      node = next.get();
    }
    return of(node);
  }

  private static AllowedRegion of(Node node) {
    int start = node.key().map(Node::start).orElse(node.start());
    return new AllowedRegion(start, node.end());
  }

  boolean holds(Finding finding) {
    return finding.about().isEmpty()
        ? finding.start() >= start && finding.start() < end
        : finding.start() > start && finding.start() < end;
  }
}

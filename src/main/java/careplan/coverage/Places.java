package careplan.coverage;

import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.yaml.Node;
import careplan.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/** Where in a plan the things stand that a standard asks for. */
final class Places {
  private static final int MOST = 50;

  private Places() {}

  /** Every place where a test holds; lists are gone through item by item. */
  static List<Node> of(Plan plan, PathTest test) {
    List<Node> found = new ArrayList<>();
    walk(plan.block(), test.path().split("\\."), 0, test, found);
    return found;
  }

  private static void walk(Block block, String[] steps, int at, PathTest test, List<Node> found) {
    String step = steps[at];
    if (found.size() >= MOST || !(block.shape().isOpen() || hasField(block, step))) {
      return;
    }
    if (at == steps.length - 1) {
      end(block, step, test, found);
      return;
    }
    for (Block inner : block.blocks(step)) {
      walk(inner, steps, at + 1, test, found);
    }
  }

  private static boolean hasField(Block block, String step) {
    return block.shape().field(step).isPresent();
  }

  private static void end(Block block, String step, PathTest test, List<Node> found) {
    if (test.word().isPresent()) {
      for (Text text : block.texts(step)) {
        if (text.value().strip().equals(test.word().get())) {
          found.add(text.node());
        }
      }
      return;
    }
    Node value = block.value(step).orElse(null);
    if (value instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (!item.isEmpty() && found.size() < MOST) {
          found.add(item);
        }
      }
    } else if (value != null) {
      found.add(value);
    }
  }

  /**
   * The blocks that lack a field that each of them should have.
   *
   * @param lacking collects where they start
   * @return where the field stands
   */
  static List<Node> ofEach(Plan plan, PathTest test, List<Node> lacking) {
    int dot = test.path().lastIndexOf('.');
    String[] steps = test.path().substring(0, dot).split("\\.");
    String field = test.path().substring(dot + 1);
    List<Block> blocks = new ArrayList<>();
    blocks(plan.block(), steps, 0, blocks);
    List<Node> found = new ArrayList<>();
    for (Block block : blocks) {
      Node value = hasField(block, field) ? block.value(field).orElse(null) : null;
      if (value == null) {
        lacking.add(block.node());
      } else {
        found.add(value);
      }
    }
    return found;
  }

  private static void blocks(Block block, String[] steps, int at, List<Block> blocks) {
    if (at == steps.length) {
      blocks.add(block);
      return;
    }
    if (hasField(block, steps[at])) {
      for (Block inner : block.blocks(steps[at])) {
        blocks(inner, steps, at + 1, blocks);
      }
    }
  }
}

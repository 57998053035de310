package careplan.plan;

import careplan.yaml.SourceText;
import java.util.List;

/** stub */
public final class Plan {
  static final Shape SHAPE = Shape.of("plan", "").build();
  private final Block block;

  Plan(Block block, SourceText source) {
    this.block = block;
  }

  /** stub */
  public Block block() {
    return block;
  }

  /** stub */
  public List<String> types() {
    return List.of();
  }

  /** stub */
  public boolean isVerbal() {
    return false;
  }

  /** stub */
  public boolean isDeclined() {
    return false;
  }

  /** stub */
  public boolean isCaseManagement() {
    return false;
  }

  /** stub */
  public Detail detail() {
    return Detail.FULL;
  }

  /** stub */
  public List<Carer> carers() {
    return List.of();
  }

  /** stub */
  public List<Allowed> allowed() {
    return List.of();
  }

  /** stub */
  public List<Item> items() {
    return List.of();
  }

  /** stub */
  public boolean isConsidered(String path) {
    return false;
  }
}

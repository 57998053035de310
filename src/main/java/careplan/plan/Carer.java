package careplan.plan;

/** stub */
public record Carer(Block block) {
  /** stub */
  public String assessmentStatus() {
    return "";
  }
}

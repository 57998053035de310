package careplan.plan;

import java.util.List;

/** What is working and what is not, in one voice (R222). */
public record Working(Block block) {

  static final Shape SHAPE =
      Shape.of("what is working", "What is working and what is not, in one voice.")
          .many("working", Form.PROSE, "What is working well at the moment.", "R222")
          .many("not-working", Form.PROSE, "What is not working at the moment.", "R222")
          .build();

  /** What is working (R222). */
  public List<Text> working() {
    return block.texts("working");
  }

  /** What is not working (R222). */
  public List<Text> notWorking() {
    return block.texts("not-working");
  }
}

package careplan.plan;

import java.util.List;
import java.util.Optional;

/**
 * What the person needs, wants or finds hard, said so that it can be met in several ways (R080).
 */
public record Need(Block block) implements Item {

  static final Shape UNMET =
      Shape.of("unmet", "Why a need is not met yet, and with whom that was talked through.")
          .one("reason", Form.PROSE, "Why it is not met yet.", "R085")
          .block(
              "discussed",
              Shape.of("discussed", "When and with whom it was talked through.")
                  .one("on", Form.DATE, "The day it was talked through.", "R085")
                  .many("with", Form.PERSON, "Who was there.", "R085")
                  .build(),
              "When and with whom it was talked through.",
              "R085")
          .build();

  static final Shape SHAPE =
      Shape.of("need", "What the person needs, in their words; never a service.")
          .one("id", Form.ID, "A short name for machines, such as warmth.", "R079")
          .one("need", Form.PROSE, "What I need, want or find hard; never a service.", "R080")
          .required()
          .one("own-words", Form.YES_NO, "Whether these are my own words, as I said them.", "R064")
          .one("picture", Form.TEXT, Picture.MEANING, Picture.SOURCE)
          .one("said-by", Form.PERSON, "Who said it: me, family, professional, or an id.", "R060")
          .orWords("family", "professional")
          .one("area", Form.TEXT, "The part of life it belongs to.", "R078")
          .one(
              "priority",
              Form.number(1, 99),
              "Its place in the order we agreed: 1 matters most.",
              "R116")
          .one("why", Form.PROSE, "Why it matters.", "R107")
          .one("risk", Form.PROSE, "A risk that the actions below answer.", "R086")
          .one("horizon", Form.choice("now", "later"), "Whether it is now or expected.", "R025")
          .one("status", Form.choice("open", "met", "unmet", "watching"), "How it stands.", "R084")
          .block("unmet", UNMET, "What is said of a need that is not met.", "R085")
          .blocks("actions", Action.SHAPE, "What is done about it, by whom and when.", "R083")
          .one("notes", Form.PROSE, "Anything else.", "R019")
          .knownBy("id")
          .build();

  @Override
  public Optional<Text> statement() {
    return block.text("need");
  }

  /** The part of life it belongs to (R078). */
  public Optional<Text> area() {
    return block.text("area");
  }

  /** What is done about it (R083). */
  public List<Action> actions() {
    return Action.in(block, "actions");
  }

  /** Whether it is known not to be met (R084). */
  public boolean isUnmet() {
    return block.is("status", "unmet") || block.has("unmet");
  }

  /** Whether it is met and needs nothing more. */
  public boolean isMet() {
    return block.is("status", "met");
  }
}

package careplan.plan;

import java.util.List;
import java.util.Optional;

/** A risk with its own aim, the person's view of it, and what is done (R154 to R157). */
public record SafetyEntry(Block block) implements Item {

  static final Shape RESTRICTION =
      Shape.of("restriction", "Something that limits me for the sake of safety.")
          .one("what", Form.PROSE, "What I may not do, or not alone.", "R187")
          .one("why", Form.PROSE, "Why nothing less will do.", "R187")
          .many("tried-first", Form.PROSE, "What was tried before it came to this.", "R187")
          .many("agreed-by", Form.PERSON, "Who agreed to the restriction.", "R187")
          .one("until", Form.DATE_OR_WORDS, "When it ends or is looked at again.", "R187")
          .build();

  static final Shape SHAPE =
      Shape.of("safety entry", "A risk to me or others, what I think of it, and what we do.")
          .one("id", Form.ID, "A short name for machines, such as night-walks.", "R154")
          .one("concern", Form.PROSE, "What could go wrong, in plain words.", "R154")
          .required()
          .one("own-words", Form.YES_NO, "Whether these are my own words, as I said them.", "R064")
          .many("needs", Form.ITEM, "The needs it belongs to, by id.", "R154")
          .one("aim", Form.PROSE, "What we want to achieve by this entry.", "R155")
          .one("my-view", Form.PROSE, "How I see the risk, in my words.", "R155")
          .one("protects", Form.PROSE, "The good that taking the risk keeps.", "R156")
          .many("strengths", Form.PROSE, "What I have and can do that keeps me safe.", "R156")
          .many("could-be-harmed", Form.PERSON, "Who could come to harm, by id.", "R087")
          .block("restriction", RESTRICTION, "What limits me, why, and for how long.", "R187")
          .many("made-with", Form.PERSON, "Who agreed this part together.", "R154")
          .blocks("actions", Action.SHAPE, "What is done, by whom and when.", "R155")
          .knownBy("id")
          .build();

  @Override
  public Optional<Text> statement() {
    return block.text("concern");
  }

  /** The ids of the needs it belongs to (R154). */
  public List<Text> needs() {
    return block.texts("needs");
  }

  /** What is to be achieved (R155). */
  public Optional<Text> aim() {
    return block.text("aim");
  }

  /** How the person sees it; their own words (R155). */
  public Optional<Text> myView() {
    return block.text("my-view");
  }

  /** The good that taking the risk keeps (R156). */
  public Optional<Text> protects() {
    return block.text("protects");
  }

  /** What the person has and can do that keeps them safe (R156). */
  public List<Text> strengths() {
    return block.texts("strengths");
  }

  /** Who could come to harm (R087). */
  public List<Text> couldBeHarmed() {
    return block.texts("could-be-harmed");
  }

  /** What limits the person: {@code what, why, tried-first, agreed-by, until} (R187). */
  public Optional<Block> restriction() {
    return block.block("restriction");
  }

  /** Who agreed this part together (R154). */
  public List<Text> madeWith() {
    return block.texts("made-with");
  }

  /** What is done (R155). */
  public List<Action> actions() {
    return Action.in(block, "actions");
  }
}

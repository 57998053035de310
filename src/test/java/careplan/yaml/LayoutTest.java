package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose a comment is. */
class LayoutTest {
  private static final long SEED = 7;
  private static final int CASES = 20_000;

  @Test
  void everyCommentIsFoundWithTheOwnerItWasWrittenFor() throws EditRefused {
    CommentedTexts texts = new CommentedTexts(SEED);
    for (int i = 0; i < CASES; i++) {
      CommentedTexts.Made made = texts.next();
      YamlDocument document = YamlReader.read(new SourceText("case " + i, made.text()));
      assertThat(document.faults()).as(made.text()).isEmpty();
      assertThat(CommentedValue.of(Layout.of(document), document))
          .as("case %d%n%s", i, made.text())
          .isEqualTo(made.meant());
    }
  }
}

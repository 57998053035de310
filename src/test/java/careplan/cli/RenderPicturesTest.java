package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in easy read: those that the plan chooses, and those that are guessed. */
class RenderPicturesTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M%d\"/></svg>";
  private static final String PLAN =
      """
      careplan: 1
      person: {name: Gwen Parry}
      goals:
        - goal: I want to swim.
          picture: PICTURE
      """;

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void aFolder() throws IOException {
    folder = Files.createDirectories(home.resolve("plans"));
  }

  private Typed.Outcome render(String picture, String... more) throws IOException {
    Files.writeString(folder.resolve("gwen.careplan.yaml"), PLAN.replace("PICTURE", picture));
    String[] words = new String[6 + more.length];
    System.arraycopy(
        new String[] {"render", "gwen.careplan.yaml", "--copy", "easy-read", "-o", "-"},
        0,
        words,
        0,
        6);
    System.arraycopy(more, 0, words, 6, more.length);
    return Typed.in(folder).type(words);
  }

  @Test
  void aPictureThatThePlanChoosesIsNotDoubted() throws IOException {
    assertThat(render("swimming").out()).doesNotContain("Picture not checked.</p>");
    assertThat(render("swimming", "--format", "text").out())
        .contains("Picture: swimming.\n")
        .doesNotContain("Picture: swimming. Picture not checked.");
  }

  @Test
  void aGuessedPictureSaysThatNobodyCheckedIt() throws IOException {
    assertThat(render("''").out()).contains("<p>Picture not checked.</p>");
    for (String format : new String[] {"text", "md"}) {
      assertThat(render("''", "--format", format).out())
          .contains("Picture: swimming. Picture not checked.");
    }
  }

  @Test
  void aNameThatThereIsNotIsAnsweredWithTheNearOne() throws IOException {
    Typed.Outcome outcome = render("swiming");
    assertThat(outcome.err()).contains("no picture 'swiming'. Did you mean 'swimming'?");
    assertThat(outcome.out()).contains("<p>Picture not checked.</p>");
    assertThat(render("zzzzzz").err()).contains("--show-template pictures.txt lists");
  }

  @Test
  void aFileBesideThePlanIsHeldInTheCopy() throws IOException {
    Files.createDirectories(folder.resolve("photos"));
    Files.writeString(folder.resolve("photos/our_pool.svg"), SVG.formatted(7));
    assertThat(render("photos/our_pool.svg").out())
        .contains("<img alt=\"\"")
        .contains("src=\"data:image/svg+xml;base64,");
    assertThat(render("photos/our_pool.svg", "--format", "md").out())
        .contains("Picture: our pool.");
  }

  @Test
  void noFileFromOutsideThePlansFolderIsTaken() throws IOException {
    Path secret = home.resolve("secret.svg");
    Files.writeString(secret, SVG.formatted(7));
    Files.createSymbolicLink(folder.resolve("link.svg"), secret);
    for (String path :
        new String[] {"../secret.svg", secret.toString(), "link.svg", "photos/../../secret.svg"}) {
      Typed.Outcome outcome = render(path);
      assertThat(outcome.out()).as(path).doesNotContain("data:image").contains("not checked");
      assertThat(outcome.err()).as(path).contains("The picture '" + path + "' is not");
    }
  }

  @Test
  void ownSymbolsStandForOurs() throws IOException {
    Path symbols = Files.createDirectories(home.resolve("symbols"));
    Files.writeString(symbols.resolve("Swimming.svg"), SVG.formatted(8));
    Files.writeString(symbols.resolve("our_pool.svg"), SVG.formatted(9));
    assertThat(render("''", "--symbols", symbols.toString()).out())
        .contains("data:image/svg+xml", "Picture not checked.</p>");
    assertThat(render("our-pool", "--symbols", symbols.toString()).out())
        .contains("data:image/svg+xml")
        .doesNotContain("Picture not checked.</p>");
    assertThat(render("our-poll", "--symbols", symbols.toString()).err())
        .contains("Did you mean 'our-pool'?");
    assertThat(render("''", "--symbols", "nowhere").status()).isEqualTo(2);
  }

  @Test
  void aTeamHasItsOwnTableOfWords() throws IOException {
    Path team = Files.createDirectories(folder.resolve(".careplan/templates"));
    Files.writeString(team.resolve("pictures.txt"), "cycling: swim\nno-such-picture: want\n");
    assertThat(render("''", "--format", "text").out()).contains("Picture: cycling.");
  }
}

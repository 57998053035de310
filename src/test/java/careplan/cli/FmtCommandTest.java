package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan fmt}, as somebody types it. */
class FmtCommandTest {
  private static final String LOOSE =
      """
      # For the folder by the door.
      careplan: 1
      person:
          # what she is called
          name: Annie Jones   # not Anne
      date: 2026-11-02
      x-shelf: 4
      title: "My plan"
      needs:
      - need: I need to be warm.
        # ours
        id: warmth
        said-by: me
        priority: 1
      """;
  private static final String IN_ORDER =
      """
      # For the folder by the door.
      careplan: 1
      title: "My plan"
      date: 2026-11-02
      x-shelf: 4
      person:
        # what she is called
        name: Annie Jones   # not Anne
      needs:
        -
          # ours
          id: warmth
          need: I need to be warm.
          said-by: me
          priority: 1
      """;

  @TempDir private Path folder;

  private Path plan(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Outcome fmt(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "fmt";
    System.arraycopy(words, 0, all, 1, words.length);
    return Typed.in(folder).type(all);
  }

  @Test
  void putsPlansInOrderAndSaysWhich() throws IOException {
    Path loose = plan("b.careplan.yaml", LOOSE);
    plan("a.careplan.yaml", IN_ORDER);
    Outcome outcome = fmt();
    assertThat(outcome.out()).isEqualTo("b.careplan.yaml\n");
    assertThat(outcome.err()).isEqualTo("1 plan put in order, 1 was already.\n");
    assertThat(outcome.status()).isZero();
    assertThat(loose).hasContent(IN_ORDER);
    assertThat(fmt("--quiet")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void checkTellsAPipelineAndChangesNothing() throws IOException {
    Path loose = plan("b.careplan.yaml", LOOSE);
    Outcome outcome = fmt("--check");
    assertThat(outcome.out()).isEqualTo("b.careplan.yaml: not in order\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(loose).hasContent(LOOSE);
    plan("b.careplan.yaml", IN_ORDER);
    assertThat(fmt("--check").status()).isZero();
  }

  @Test
  void diffShowsWhatGitWouldAndChangesNothing() throws IOException {
    Path loose = plan("b.careplan.yaml", LOOSE);
    Outcome outcome = fmt("--diff", "b.careplan.yaml");
    assertThat(outcome.out())
        .startsWith(
            """
            --- a/b.careplan.yaml
            +++ b/b.careplan.yaml
            @@ -1,14 +1,15 @@
             # For the folder by the door.
             careplan: 1
            """)
        .contains("\n-    # what she is called\n", "\n+  # what she is called\n");
    assertThat(outcome.status()).isZero();
    assertThat(fmt("--diff", "--check").status()).isEqualTo(1);
    assertThat(loose).hasContent(LOOSE);
  }

  @Test
  void standardInputGoesToStandardOutput() {
    Outcome outcome = Typed.in(folder).withInput(LOOSE).type("fmt", "-");
    assertThat(outcome).isEqualTo(new Outcome(0, IN_ORDER, ""));
    assertThat(Typed.in(folder).withInput(IN_ORDER).type("fmt", "-").out()).isEqualTo(IN_ORDER);
    assertThat(Typed.in(folder).withInput(LOOSE).type("fmt", "--check", "-").out())
        .isEqualTo("-: not in order\n");
    Outcome broken = Typed.in(folder).withInput("a: [1\n").type("fmt", "-");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("-:1: A bracket opens here");
  }

  @Test
  void aPlanThatCannotBeReadStaysAndTheOthersAreDone() throws IOException {
    Path twice = plan("a.careplan.yaml", "careplan: 1\ntitle: x\ntitle: y\n");
    Path loose = plan("b.careplan.yaml", LOOSE);
    Outcome outcome = fmt();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("a.careplan.yaml:3: title stands twice")
        .contains("1 plan put in order, 0 were already. 1 plan left as it is.");
    assertThat(twice).hasContent("careplan: 1\ntitle: x\ntitle: y\n");
    assertThat(loose).hasContent(IN_ORDER);
  }

  @Test
  void offLeavesAPlanOrAPartOfItAlone() throws IOException {
    String whole = "# careplan-fmt: off\n" + LOOSE;
    Path off = plan("a.careplan.yaml", whole);
    assertThat(fmt("--check").status()).isZero();
    assertThat(off).hasContent(whole);
    plan("a.careplan.yaml", LOOSE.replace("- need:", "# careplan-fmt: off\n- need:"));
    fmt();
    assertThat(Files.readString(off))
        .endsWith(
            """
            needs:
              # careplan-fmt: off
              - need: I need to be warm.
                # ours
                id: warmth
                said-by: me
                priority: 1
            """)
        .contains("title: \"My plan\"\ndate:");
  }

  @Test
  void aCommentThatWouldSpeakForTheWholeFileStopsIt() throws IOException {
    String text = "title: x\n# the format\ncareplan: 1\nperson: {name: y}\n";
    Path plan = plan("a.careplan.yaml", text);
    Outcome outcome = fmt();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("a.careplan.yaml:2: The comment here", "by hand");
    assertThat(plan).hasContent(text);
  }

  @Test
  void keepsTheByteOrderMarkTheLineEndsAndTheMissingLastOne() throws IOException {
    String text = "\ufeffcareplan: 1\r\ndate: 2026-11-02\r\ntitle: x";
    Path plan = plan("a.careplan.yaml", text);
    assertThat(fmt().status()).isZero();
    assertThat(Files.readAllBytes(plan))
        .isEqualTo(
            "\ufeffcareplan: 1\r\ntitle: x\r\ndate: 2026-11-02".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void followsALinkAndKeepsPermissions() throws IOException {
    Path real = plan("real.yaml", LOOSE);
    assumeTrue(Files.getFileStore(real).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("a.careplan.yaml"), real);
    assertThat(fmt("a.careplan.yaml").status()).isZero();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).hasContent(IN_ORDER);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(fmt("nowhere.careplan.yaml").err())
        .contains("nowhere.careplan.yaml: There is no such file.");
    assertThat(fmt("nowhere.careplan.yaml").status()).isEqualTo(2);
    assertThat(fmt("--chekc").err()).contains("--check");
  }

  @Test
  void theExamplesAreInOrder() {
    Outcome outcome = Typed.run("fmt", "--check", "examples");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("0 plans would be put in order, 31 were already.");
    assertThat(outcome.status()).isZero();
  }
}

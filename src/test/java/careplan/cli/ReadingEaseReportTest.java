package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --statistics} says how hard a plan is to read, in a band and with plainer words. */
class ReadingEaseReportTest {
  @TempDir private Path folder;

  @BeforeEach
  void writePlans() throws IOException {
    write("long.careplan.yaml", "", 32);
    write("short.careplan.yaml", "", 12);
    write("welsh.careplan.yaml", "written-in: cy\n", 32);
  }

  private void write(String name, String first, int sentences) throws IOException {
    String sentence = "Staff will utilise the red cup at breakfast and leave the door open. ";
    Files.writeString(
        folder.resolve(name),
        "careplan: 1\n"
            + first
            + "person:\n  name: Irena Nowak\ndetail: brief\npurpose: "
            + sentence.repeat(sentences).strip()
            + "\n");
  }

  private String report(String format, String... more) {
    String[] words = new String[4 + more.length];
    words[0] = "lint";
    words[1] = "--format";
    words[2] = format;
    words[3] = "--statistics";
    System.arraycopy(more, 0, words, 4, more.length);
    return Typed.in(folder).type(words).out().replaceAll("\\s+", " ");
  }

  @Test
  void saysABandAndPlainerWords() {
    assertThat(report("full", "long.careplan.yaml"))
        .containsPattern("Reading ease: (easy|fair|hard), with about 13 words a sentence")
        .contains("for \"utilise\"")
        .doesNotContainPattern("Reading ease: .*\\d\\.\\d");
  }

  @Test
  void isSilentUnderThirtySentencesAndInOtherLanguages() {
    assertThat(report("full", "short.careplan.yaml")).doesNotContain("Reading ease");
    assertThat(report("full", "welsh.careplan.yaml")).doesNotContain("Reading ease");
    assertThat(report("concise", "long.careplan.yaml")).doesNotContain("Reading ease");
    assertThat(Typed.in(folder).type("lint", "--format", "full", "long.careplan.yaml").out())
        .doesNotContain("Reading ease");
  }

  @Test
  void leavesWordsOfThePlanOutWhereThatIsAsked() {
    assertThat(report("full", "--redact", "long.careplan.yaml"))
        .contains("Reading ease")
        .doesNotContain("utilise");
    assertThat(report("json", "--redact", "long.careplan.yaml"))
        .contains("\"readingEase\":[{")
        .doesNotContain("utilise");
  }

  @Test
  void countsBandsOfSeveralPlans() {
    assertThat(report("full", "long.careplan.yaml", "short.careplan.yaml"))
        .containsPattern("Reading ease: 1 plan is (easy|fair|hard)\\.");
    assertThat(report("json", "long.careplan.yaml", "short.careplan.yaml"))
        .contains("\"wordsASentence\":13", "\"hardWords\":[{\"word\":\"utilise\"");
  }
}

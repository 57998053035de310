package careplan.output.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences as programs that apply them read them. */
class UnifiedDiffTest {
  @TempDir private Path folder;

  @Test
  void showsThreeLinesAroundEachChange() {
    String old = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\n";
    String now = "a\nb\nc\nd\nE\nf\ng\nh\ni\nj\nk\nl\nm\nn";
    assertThat(UnifiedDiff.of("p.yaml", old, now, Paper.PLAIN))
        .isEqualTo(
            """
            --- a/p.yaml
            +++ b/p.yaml
            @@ -2,7 +2,7 @@
             b
             c
             d
            -e
            +E
             f
             g
             h
            @@ -11,3 +11,4 @@
             k
             l
             m
            +n
            \\ No newline at end of file
            """);
    assertThat(UnifiedDiff.of("p", old, old, Paper.PLAIN)).isEmpty();
    assertThat(UnifiedDiff.of("p", "", "a\n", Paper.PLAIN)).contains("@@ -0,0 +1 @@\n+a\n");
  }

  @Test
  void whatGitMakesOfItIsTheNewText() throws IOException, InterruptedException {
    assumeThat(Path.of("/usr/bin/git")).exists();
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      String old = text(random, 30);
      String now = i % 8 == 0 ? text(random, 30) : changed(old, random);
      Path file = Files.writeString(folder.resolve("p.yaml"), old);
      String diff = UnifiedDiff.of("p.yaml", old, now, Paper.PLAIN);
      if (diff.isEmpty()) {
        continue;
      }
      Files.writeString(folder.resolve("d.patch"), diff);
      Process git =
          new ProcessBuilder("git", "apply", "d.patch")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      assertThat(git.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(git.exitValue())
          .as("%s%s", diff, new String(git.getInputStream().readAllBytes()))
          .isZero();
      assertThat(Files.readString(file)).as(diff).isEqualTo(now);
    }
  }

  @Test
  void twoTextsWithNothingInCommonTakeNoLongTime() {
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      old.append("old ").append(i).append('\n');
      now.append("new ").append(i).append('\n');
    }
    String diff = UnifiedDiff.of("p", old.toString(), now.toString(), Paper.PLAIN);
    assertThat(diff.lines().filter(line -> line.startsWith("+new"))).hasSize(50_000);
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(6)))
          .append(i > 1 || random.nextBoolean() ? "\n" : "");
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      int kind = random.nextInt(8);
      changed.append(kind == 0 ? "" : line);
      if (kind == 1 && line.endsWith("\n")) {
        changed.append("more\n");
      }
    }
    return changed.isEmpty() ? "x\n" : changed.toString();
  }
}

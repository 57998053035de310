package careplan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "poor/, poor/a.yaml",
    "poor, poor/deep/a.yaml",
    "./poor, poor/a.yaml",
    "poor/**, poor/a.yaml",
    "poor/*.yaml, poor/a.yaml",
    "*.yaml, a.yaml",
    "**/*.draft.yaml, a.draft.yaml",
    "**/*.draft.yaml, north/2026/a.draft.yaml",
    "**/drafts/, north/drafts/a.yaml",
    "north/**/old/, north/old/a.yaml",
    "north/**/old/, north/x/y/old/a.yaml",
    "**, a/b.yaml",
    "??.yaml, łę.yaml",
    "?.yaml, \uD83C\uDF3B.yaml",
    "a*b*c.yaml, aXbYbZc.yaml",
    "a [b]{c}.yaml, a [b]{c}.yaml"
  })
  void covers(String pattern, String path) {
    assertThat(Glob.of(pattern).covers(path, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "poor/, poor",
    "poor/, north/poor/a.yaml",
    "poor, poorly/a.yaml",
    "*.yaml, north/a.yaml",
    "north/*/a.yaml, north/a.yaml",
    "north/*/a.yaml, north/x/y/a.yaml",
    "north/**/old/, north/old",
    "?.yaml, ab.yaml",
    "a*b*c.yaml, aXbYbZ.yaml",
    "a.yaml, A.yaml"
  })
  void doesNotCover(String pattern, String path) {
    assertThat(Glob.of(pattern).covers(path, false)).isFalse();
  }

  @Test
  void meansJustThePathWhereAsked() {
    assertThat(Glob.of("poor/").matches("poor", true)).isTrue();
    assertThat(Glob.of("poor/").matches("poor/a.yaml", false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plans", "../plans", "plans/../..", "plans\\poor", "!plans"})
  void refusesWhatCouldNeverMatch(String pattern) {
    assertThat(Glob.fault(pattern)).isPresent();
  }

  @Test
  void matchesHostilePatternsInTime() {
    Glob glob = Glob.of("**/".repeat(200) + "a*".repeat(150) + "b");
    String path = "a/".repeat(1000) + "a".repeat(250);

    assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> glob.covers(path, false)))
        .isFalse();
  }
}

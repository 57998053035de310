package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.git.RealGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan review --prepare}: what there is to know before a meeting. */
class ReviewPrepareTest {
  @TempDir private Path folder;

  @BeforeEach
  void writePlan() throws IOException {
    Files.writeString(plan(), ReviewedPlan.TEXT);
  }

  private Path plan() {
    return folder.resolve("delyth.careplan.yaml");
  }

  private Typed typed() {
    return Typed.in(folder);
  }

  @Test
  void whatThereIsToKnowBeforeTheMeeting() throws IOException {
    Typed.Outcome text = typed().type("review", "--prepare", "delyth.careplan.yaml");
    assertThat(text.status()).isZero();
    assertThat(text.out())
        .contains("Friday 20 November 2026 (yesterday): the review")
        .contains("the last day for a review of such a plan")
        .contains("this plan is not kept in a git repository")
        .contains("Will the knee last?", "Where I live", "--copy preparation");
    Typed.Outcome json =
        typed().type("review", "--prepare", "--format", "json", "delyth.careplan.yaml");
    assertThat(json.out()).contains("\"kind\" : \"review\"", "\"compared\" : \"no-repository\"");
    Typed.Outcome welsh =
        typed().type("review", "--prepare", "--lang", "cy", "delyth.careplan.yaml");
    assertThat(welsh.out()).contains("Dydd Gwener 20 Tachwedd 2026");
  }

  @Test
  void whatChangedSinceTheLastReviewIsToldThroughGit() throws Exception {
    LocalDate reviewed = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    String text = ReviewedPlan.TEXT.replace("- on: 2026-05-20", "- on: " + reviewed);
    Files.writeString(plan(), text);
    Path repository = RealGit.repository(folder);
    RealGit.run(repository, "add", ".");
    RealGit.run(repository, "commit", "--quiet", "-m", "review");
    Files.writeString(plan(), text.replace("every evening", "every morning"));
    Typed then =
        typed()
            .by(
                Clock.fixed(
                    reviewed.plusDays(90).atStartOfDay().toInstant(ZoneOffset.UTC),
                    ZoneOffset.UTC));
    assertThat(then.type("review", "--prepare", "delyth.careplan.yaml").out())
        .contains("What changed since the last review")
        .contains("\u201cevery evening\u201d", "\u201cevery morning\u201d");
    Files.writeString(plan(), text.replace("- on: " + reviewed, "- on: 2001-05-20"));
    assertThat(then.type("review", "--prepare", "delyth.careplan.yaml").out())
        .contains("git has no version of this plan from that day");
  }
}

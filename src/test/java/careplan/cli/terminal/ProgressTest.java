package careplan.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private long now;

  private Progress progress(boolean wanted) {
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return Instant.ofEpochMilli(now);
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    PrintStream stream = new PrintStream(screen, true, StandardCharsets.UTF_8);
    return new Progress(stream, clock, wanted, "Checking plans", 9);
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "|");
  }

  @Test
  void showsNothingOfWorkThatIsSoonDone() {
    Progress progress = progress(true);
    now = 499;
    progress.step();
    progress.wipe();
    assertThat(shown()).isEmpty();
  }

  @Test
  void writesOverItselfWhileWorkLastsAndLeavesNothing() {
    Progress progress = progress(true);
    now = 500;
    progress.step();
    now = 550;
    progress.step();
    now = 600;
    progress.step();
    progress.wipe();
    progress.wipe();
    assertThat(shown()).isEqualTo("|Checking plans: 1 of 9|Checking plans: 3 of 9|");
  }

  @Test
  void leavesNothingOnceAllIsDone() {
    Progress progress = progress(true);
    now = 10_000;
    for (int i = 0; i < 9; i++) {
      progress.wipe();
      progress.step();
    }
    assertThat(shown()).isEqualTo("|Checking plans: 1 of 9|");
  }

  @Test
  void showsNothingWhereNobodyWatches() {
    Progress progress = progress(false);
    now = 10_000;
    progress.step();
    assertThat(shown()).isEmpty();
  }
}
